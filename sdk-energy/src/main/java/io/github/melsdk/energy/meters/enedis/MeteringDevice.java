package io.github.melsdk.energy.meters.enedis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meter itself.
 *
 * @param typeCode {@code AMM} for a Linky, {@code CBE}, {@code LINKYPRO}, …, or null
 * @param meterCount how many meters there are
 * @param offPeakHours texts such as {@code HC (22H00-6H00)}, one per relay that has one
 */
public record MeteringDevice(@Nullable String typeCode, int meterCount, List<String> offPeakHours) {

    public MeteringDevice {
        offPeakHours = List.copyOf(offPeakHours);
    }
}
