/**
 * Files of one feature that go with the things of others. None of them knows another: each has a bean here and speaks
 * of files by their ids.
 */
@NullMarked
package org.acme.platform.attachments;

import org.jspecify.annotations.NullMarked;
