package io.github.melsdk.core.model;

import java.util.List;

/** Something that takes place at known times. */
public interface Scheduled {

    /**
     * Returns the times, in the provider's order.
     *
     * @return an unmodifiable list, empty if no time is known
     */
    List<TimeSlot> slots();
}
