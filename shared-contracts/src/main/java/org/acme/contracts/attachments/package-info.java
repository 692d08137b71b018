@NullMarked
package org.acme.contracts.attachments;

import org.jspecify.annotations.NullMarked;
