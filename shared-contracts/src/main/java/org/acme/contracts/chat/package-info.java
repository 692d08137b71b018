@NullMarked
package org.acme.contracts.chat;

import org.jspecify.annotations.NullMarked;
