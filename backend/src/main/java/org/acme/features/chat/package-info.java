@NullMarked
package org.acme.features.chat;

import org.jspecify.annotations.NullMarked;
