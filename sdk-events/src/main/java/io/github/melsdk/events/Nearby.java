package io.github.melsdk.events;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;

/** A circle on the ground. */
record Nearby(GeoPoint point, Distance distance) {

    /** Returns a box around the circle that does not cross the 180th meridian. */
    BoundingBox box() {
        BoundingBox box = BoundingBox.of(point.latitude(), point.longitude(), point.latitude(), point.longitude())
                .expand(distance);
        return box.west() <= box.east() ? box : BoundingBox.of(box.south(), -180, box.north(), 180);
    }

    boolean contains(Event event) {
        return event.location()
                .filter(place -> point.distanceTo(place).compareTo(distance) <= 0)
                .isPresent();
    }
}
