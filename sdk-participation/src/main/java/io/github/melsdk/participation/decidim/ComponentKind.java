package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.WireConstant;

/** What is in a component. */
public enum ComponentKind implements WireConstant {
    /** Results. */
    ACCOUNTABILITY("Accountability"),
    /** Posts of a blog. */
    BLOGS("Blogs"),
    /** Budgets. */
    BUDGETS("Budgets"),
    /** Texts written together. */
    COLLABORATIVE_TEXTS("CollaborativeTexts"),
    /** Debates. */
    DEBATES("Debates"),
    /** Elections, before 0.29. */
    ELECTIONS("Elections"),
    /** Meetings. */
    MEETINGS("Meetings"),
    /** A page of text. */
    PAGES("Pages"),
    /** Proposals. */
    PROPOSALS("Proposals"),
    /** Drawings of lots, before 0.32. */
    SORTITIONS("Sortitions"),
    /** Surveys. */
    SURVEYS("Surveys"),
    /** Something that the server has no type for. */
    OTHER("Component");

    private final String wire;

    ComponentKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
