package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.portal.QueryPlan.Part;
import io.github.melsdk.core.opendata.portal.QueryPlan.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query, parted into what the portal does and what is done here. */
final class Split {

    private final RecordRequest request;
    private final List<Filter> filtersOnPortal;
    private final boolean textOnPortal;
    private final boolean boxOnPortal;
    private final boolean circleOnPortal;
    private final boolean orderOnPortal;
    private final boolean selectOnPortal;
    private final QueryPlan plan;

    Split(RecordRequest request, Abilities abilities) {
        this.request = request;
        filtersOnPortal = request.filters().stream().filter(abilities.filters()).toList();
        textOnPortal = abilities.text();
        boxOnPortal = abilities.box();
        circleOnPortal = abilities.circle();
        // An order is made by one of the two: half of it would be none.
        orderOnPortal = (abilities.nearest() || !request.isNearestFirst())
                && request.orders().stream()
                        .allMatch(order -> abilities.orders().test(order.field()));
        selectOnPortal = abilities.select();
        plan = plan();
    }

    private QueryPlan plan() {
        List<QueryPlan.Step> steps = new ArrayList<>();
        for (Filter filter : request.filters()) {
            steps.add(step(Part.FILTER, filtersOnPortal.contains(filter), filter));
        }
        add(steps, Part.TEXT, textOnPortal, request.text());
        add(steps, Part.BOX, boxOnPortal, request.box());
        add(steps, Part.DISTANCE, circleOnPortal, request.circle());
        if (request.isNearestFirst()) {
            steps.add(step(Part.ORDER, orderOnPortal, "nearest first"));
        }
        request.orders().forEach(order -> steps.add(step(Part.ORDER, orderOnPortal, order)));
        if (!request.selected().isEmpty()) {
            steps.add(step(Part.SELECT, selectOnPortal, String.join(", ", request.selected())));
        }
        return new QueryPlan(steps);
    }

    private static void add(List<QueryPlan.Step> steps, Part part, boolean onPortal, @Nullable Object detail) {
        if (detail != null) {
            steps.add(step(part, onPortal, detail));
        }
    }

    private static QueryPlan.Step step(Part part, boolean onPortal, Object detail) {
        return new QueryPlan.Step(part, onPortal ? Place.PORTAL : Place.HERE, detail.toString());
    }

    QueryPlan toPlan() {
        return plan;
    }

    RecordRequest request() {
        return request;
    }

    /** Returns the conditions that the portal decides. */
    List<Filter> filtersOnPortal() {
        return filtersOnPortal;
    }

    @Nullable
    String textOnPortal() {
        return textOnPortal ? request.text() : null;
    }

    @Nullable
    String textHere() {
        return textOnPortal ? null : request.text();
    }

    @Nullable
    BoundingBox boxOnPortal() {
        return boxOnPortal ? request.box() : null;
    }

    RecordRequest.@Nullable Circle circleOnPortal() {
        return circleOnPortal ? request.circle() : null;
    }

    List<RecordRequest.Order> ordersOnPortal() {
        return orderOnPortal ? request.orders() : List.of();
    }

    boolean isNearestFirstOnPortal() {
        return orderOnPortal && request.isNearestFirst();
    }

    /** Tells whether all records must be read before the first can be given. */
    boolean isOrderedHere() {
        return !orderOnPortal && (request.isNearestFirst() || !request.orders().isEmpty());
    }

    /** Returns the fields to ask for, with those that are needed here; empty for all. */
    Set<String> selectedOnPortal() {
        boolean everything = !selectOnPortal || request.selected().isEmpty() || textHere() != null;
        Set<String> names = new LinkedHashSet<>();
        if (!everything) {
            request.fields().forEach(names::add);
        }
        return names;
    }
}
