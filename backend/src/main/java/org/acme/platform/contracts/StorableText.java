package org.acme.platform.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Refuses text that JSON can write and PostgreSQL cannot store: the character NUL, and halves of surrogate pairs. */
public final class StorableText extends StdScalarDeserializer<String> {
    /** The rule, to be read by a person. */
    public static final String RULE = "must not contain NUL or half of a surrogate pair";

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (!isStorable(text)) {
            context.handleWeirdStringValue(String.class, text, "it cannot be stored");
        }
        return text;
    }

    /** Whether PostgreSQL can store a text. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(codePoint -> codePoint == 0 || isHalf(codePoint));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
