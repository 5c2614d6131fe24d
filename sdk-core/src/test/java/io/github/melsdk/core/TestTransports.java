package io.github.melsdk.core;

import io.github.melsdk.core.internal.time.TimeSource;
import java.util.function.DoubleSupplier;

/** Opens the settings of a transport that only tests replace. */
public final class TestTransports {

    private TestTransports() {}

    /** Gives a transport another clock and another source of chance. */
    public static TransportBuilder with(TransportBuilder builder, TimeSource time, DoubleSupplier random) {
        return builder.time(time).random(random);
    }
}
