@NullMarked
package org.acme.features.game;

import org.jspecify.annotations.NullMarked;
