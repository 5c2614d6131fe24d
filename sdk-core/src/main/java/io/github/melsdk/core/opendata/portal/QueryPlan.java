package io.github.melsdk.core.opendata.portal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which part of a query the portal answers, and which the SDK does on what the portal sends. Conditions that the portal answers
 * are checked again on what it sends, because portals ignore what they do not know.
 *
 * @param steps the parts of the query, in the order in which they apply
 */
public record QueryPlan(List<Step> steps) {

    /** Copies the list. */
    public QueryPlan {
        steps = List.copyOf(steps);
    }

    /** A part of a query. */
    public enum Part {
        /** A condition on fields. */
        FILTER,
        /** Words to find. */
        TEXT,
        /** A box on the map. */
        BOX,
        /** A circle on the map. */
        DISTANCE,
        /** The order of the records. */
        ORDER,
        /** The selection of fields. */
        SELECT
    }

    /** Who does a part. */
    public enum Place {
        /** The portal; fewer records travel. */
        PORTAL,
        /** The SDK, on the machine of the application. */
        HERE
    }

    /**
     * A part of a query and who does it.
     *
     * @param part what kind of part
     * @param place who does it
     * @param detail the part in words, such as the condition
     */
    public record Step(Part part, Place place, String detail) {

        /** Checks the components. */
        public Step {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /**
     * Returns the parts that one of the two does.
     *
     * @param place who
     * @return in the order of the plan
     */
    public List<Step> at(Place place) {
        return steps.stream().filter(step -> step.place() == place).toList();
    }

    /**
     * Tells whether everything is done by the portal.
     *
     * @return false when more records travel than the query gives
     */
    public boolean isWhollyOnPortal() {
        return at(Place.HERE).isEmpty();
    }

    /** Returns the plan for people, one line per part. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.place() + " " + step.part() + " " + step.detail())
                .collect(Collectors.joining("\n"));
    }
}
