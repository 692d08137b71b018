@NullMarked
package org.acme.platform.web;

import org.jspecify.annotations.NullMarked;
