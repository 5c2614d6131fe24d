package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes an array of doubles, such as a position; one element that does not fit makes the whole array absent. */
final class DoubleArrayDeserializer extends ValueDeserializer<double[]> {

    private static final long serialVersionUID = 1L;

    private static final int POSITION = 3;

    DoubleArrayDeserializer() {
        super(double[].class, "an array of numbers");
    }

    @Override
    public double @Nullable [] deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return unfit(parser, context);
        }
        double[] numbers = new double[POSITION];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Double number = Numbers.doubleNumber(parser);
            if (number == null) {
                JsonToken found = parser.currentToken();
                skipRest(parser, JsonToken.END_ARRAY);
                return unfit(parser, context, found);
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }
        return Arrays.copyOf(numbers, count);
    }
}
