package org.acme.platform.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Refuses text that JSON can write and PostgreSQL cannot store: the character NUL, and halves of surrogate pairs. */
class StorableText extends StdScalarDeserializer<String> {
    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text.chars().anyMatch(character -> character == 0)
                || text.codePoints().anyMatch(StorableText::isHalf)) {
            context.handleWeirdStringValue(String.class, text, "it cannot be stored");
        }
        return text;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
