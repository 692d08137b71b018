package org.acme.features.files;

/** A picture is complete, and waits for its thumbnail. */
record PictureStored() {}
