package io.github.melsdk.core.territory;

/** One of the sources of a theme. */
public sealed interface ThemeSource {

    /**
     * Returns its name in the profile.
     *
     * @return the name of the feed or of the portal
     */
    String name();

    /**
     * Returns its title.
     *
     * @return for people
     */
    String title();

    /**
     * A mobility feed.
     *
     * @param feed the feed
     */
    record OfFeed(FeedSource feed) implements ThemeSource {
        @Override
        public String name() {
            return feed.name();
        }

        @Override
        public String title() {
            return feed.title();
        }
    }

    /**
     * A data set of a portal.
     *
     * @param portal the portal
     * @param collection the data set
     */
    record OfCollection(PortalSource portal, CollectionSource collection) implements ThemeSource {
        @Override
        public String name() {
            return portal.name();
        }

        @Override
        public String title() {
            return portal.title();
        }
    }
}
