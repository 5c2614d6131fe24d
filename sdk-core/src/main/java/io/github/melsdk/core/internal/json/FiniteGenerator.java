package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Refuses NaN and infinity, which JSON does not have; Jackson would write them as texts. */
final class FiniteGenerator extends JsonGeneratorDelegate {

    FiniteGenerator(JsonGenerator generator) {
        super(generator);
    }

    @Override
    public void writeNumber(double value) throws IOException {
        requireFinite(Double.isFinite(value));
        super.writeNumber(value);
    }

    @Override
    public void writeNumber(float value) throws IOException {
        requireFinite(Float.isFinite(value));
        super.writeNumber(value);
    }

    @Override
    public void writeArray(double[] array, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            requireFinite(Double.isFinite(array[i]));
        }
        super.writeArray(array, offset, length);
    }

    private void requireFinite(boolean finite) throws IOException {
        if (!finite) {
            throw new JsonGenerationException("it has a number that is not finite; leave that out instead", this);
        }
    }
}
