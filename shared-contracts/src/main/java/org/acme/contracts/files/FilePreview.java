package org.acme.contracts.files;

/** How a page can show a file. What could run as a program in a browser is NONE: it is only downloaded. */
public enum FilePreview {
    IMAGE,
    AUDIO,
    VIDEO,
    TEXT,
    NONE
}
