package io.github.melsdk.architecture;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions that ArchUnit does not bring. */
final class Conditions {
    private Conditions() {}

    static <T extends HasName> ArchCondition<T> be(String description, Predicate<T> test) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, test.test(item), item.getName() + " is " + description));
            }
        };
    }

    /** Fails for each item for which the function finds something to say. */
    static <T extends HasName> ArchCondition<T> haveNo(
            String description, java.util.function.Function<T, java.util.Collection<String>> finder) {
        return new ArchCondition<>("have no " + description) {
            @Override
            public void check(T item, ConditionEvents events) {
                finder.apply(item)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(
                                item, item.getName() + " has " + description + ": " + found)));
            }
        };
    }
}
