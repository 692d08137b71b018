package org.acme.features.files;

/** A file is complete. */
record FileStored() {}
