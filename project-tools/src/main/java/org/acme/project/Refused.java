package org.acme.project;

import java.io.Serial;

/** Something that cannot be done, in one sentence for whoever asked for it. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String sentence;

    Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
