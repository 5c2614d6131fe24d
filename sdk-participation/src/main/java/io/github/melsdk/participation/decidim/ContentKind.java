package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.Identified;

/**
 * A kind of contents: where the server keeps it and what it is read as.
 *
 * @param component type of its components
 * @param manifest name of its components in filters
 * @param list field of the list
 * @param single field that finds one
 * @param shape its shape
 * @param type what an item is read as
 * @param path step in addresses of pages, empty when the page is that of the component
 * @param ordered whether the server keeps an order
 * @param commentable whether it can be commented on
 * @param gone what to say where the server has no such components
 */
record ContentKind<T extends Identified>(
        String component,
        String manifest,
        String list,
        String single,
        String shape,
        Class<T> type,
        String path,
        boolean ordered,
        boolean commentable,
        String gone) {

    private static final String MODULE = "the module is not installed";

    static final ContentKind<Proposal> PROPOSALS = new ContentKind<>(
            "Proposals",
            "proposals",
            "proposals",
            "proposal",
            "Proposal",
            Proposal.class,
            "proposals",
            true,
            true,
            MODULE);
    static final ContentKind<Meeting> MEETINGS = new ContentKind<>(
            "Meetings", "meetings", "meetings", "meeting", "Meeting", Meeting.class, "meetings", false, true, MODULE);
    static final ContentKind<Debate> DEBATES = new ContentKind<>(
            "Debates", "debates", "debates", "debate", "Debate", Debate.class, "debates", false, true, MODULE);
    static final ContentKind<Budget> BUDGETS = new ContentKind<>(
            "Budgets", "budgets", "budgets", "budget", "Budget", Budget.class, "budgets", false, false, MODULE);
    static final ContentKind<Result> RESULTS = new ContentKind<>(
            "Accountability",
            "accountability",
            "results",
            "result",
            "Result",
            Result.class,
            "results",
            false,
            true,
            MODULE);
    static final ContentKind<Post> POSTS =
            new ContentKind<>("Blogs", "blogs", "posts", "post", "Post", Post.class, "posts", true, true, MODULE);
    static final ContentKind<StaticPage> PAGES =
            new ContentKind<>("Pages", "pages", "pages", "page", "Page", StaticPage.class, "", false, false, MODULE);
    static final ContentKind<Survey> SURVEYS = new ContentKind<>(
            "Surveys", "surveys", "surveys", "survey", "Survey", Survey.class, "", false, false, MODULE);
    static final ContentKind<Sortition> SORTITIONS = new ContentKind<>(
            "Sortitions",
            "sortitions",
            "sortitions",
            "sortition",
            "Sortition",
            Sortition.class,
            "sortitions",
            false,
            true,
            "sortitions were removed with 0.32, and are a module of their own before");
    static final ContentKind<Election> ELECTIONS = new ContentKind<>(
            "Elections",
            "elections",
            "elections",
            "election",
            "Election",
            Election.class,
            "elections",
            false,
            false,
            "elections can be read up to 0.28 and are a module of their own there");
    static final ContentKind<CollaborativeText> COLLABORATIVE_TEXTS = new ContentKind<>(
            "CollaborativeTexts",
            "collaborative_texts",
            "collaborativeTexts",
            "collaborativeText",
            "CollaborativeText",
            CollaborativeText.class,
            "collaborative_texts",
            true,
            false,
            "collaborative texts came with 0.31");

    /** Returns the name that endpoint identifiers begin with. */
    String id() {
        return "decidim." + list;
    }

    /** Tells whether a version can have it. */
    boolean existsIn(int release) {
        return switch (component) {
            case "Sortitions" -> release < 32;
            case "Elections" -> release < 29;
            case "CollaborativeTexts" -> release >= 31;
            default -> true;
        };
    }
}
