package org.acme.contracts.files;

/** How far the small picture of a file is. What is not a picture, or is unfit for a small one, has NONE for good. */
public enum FileThumbnail {
    WAITING,
    READY,
    NONE
}
