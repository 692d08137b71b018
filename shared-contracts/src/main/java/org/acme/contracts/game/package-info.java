@NullMarked
package org.acme.contracts.game;

import org.jspecify.annotations.NullMarked;
