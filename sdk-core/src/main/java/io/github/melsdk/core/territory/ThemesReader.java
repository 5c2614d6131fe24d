package io.github.melsdk.core.territory;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which sources serve a theme, and which columns of a data set hold what. */
final class ThemesReader {

    private final Map<String, PortalSource> portals;
    private final Map<String, FeedSource> feeds;

    ThemesReader(Map<String, PortalSource> portals, Map<String, FeedSource> feeds) {
        this.portals = portals;
        this.feeds = feeds;
    }

    /** Reads the themes of a profile; a theme that it leaves out is served by the portals that have a collection for it. */
    Map<String, ThemeSources> read(ProfileNode root) {
        Map<String, ThemeSources> themes = new LinkedHashMap<>();
        root.optional("themes")
                .ifPresent(nodes -> nodes.fields().forEach((theme, node) -> themes.put(theme, theme(theme, node))));
        Set<String> served = new LinkedHashSet<>();
        portals.values().forEach(portal -> served.addAll(portal.collections().keySet()));
        served.forEach(theme -> themes.computeIfAbsent(theme, this::byPortals));
        return themes;
    }

    private ThemeSources byPortals(String theme) {
        List<ThemeSource> sources = portals.values().stream()
                .flatMap(portal -> portal.findCollection(theme).stream()
                        .<ThemeSource>map(collection -> new ThemeSource.OfCollection(portal, collection)))
                .toList();
        return new ThemeSources(theme, sources, null);
    }

    private ThemeSources theme(String theme, ProfileNode node) {
        node.only("sources", "maximumAge");
        List<ThemeSource> sources = node.required("sources").items().stream()
                .map(source -> source(theme, source))
                .toList();
        Duration maximumAge = node.optional("maximumAge")
                .map(age -> age.text(Duration::parse, "a duration such as PT10M"))
                .orElse(null);
        return new ThemeSources(theme, sources, maximumAge);
    }

    private ThemeSource source(String theme, ProfileNode node) {
        node.only("feed", "portal");
        ProfileNode feed = node.optional("feed").orElse(null);
        ProfileNode portal = node.optional("portal").orElse(null);
        if ((feed == null) == (portal == null)) {
            throw node.error("needs either \"feed\" or \"portal\"");
        }
        if (feed != null) {
            return new ThemeSource.OfFeed(known(feed, feeds, "feed"));
        }
        ProfileNode named = node.required("portal");
        PortalSource source = known(named, portals, "portal");
        CollectionSource collection = source.findCollection(theme)
                .orElseThrow(() -> named.error(
                        "is \"" + source.name() + "\", but that portal has no collection for the theme " + theme));
        return new ThemeSource.OfCollection(source, collection);
    }

    private static <T> T known(ProfileNode node, Map<String, T> sources, String what) {
        T source = sources.get(node.text());
        if (source == null) {
            throw node.error("is \"" + node.text() + "\", but the profile has no " + what + " of that name");
        }
        return source;
    }

    static CollectionSource collection(String theme, ProfileNode node) {
        node.only("id", "timePolicy", "fields", "openStates", "retiredStates", "where", "communeField");
        TimePolicy policy = node.optional("timePolicy")
                .map(text -> text.constant(TimePolicy.class))
                .orElse(TimePolicy.AS_SENT);
        Map<String, String> fields = new LinkedHashMap<>();
        node.optional("fields")
                .ifPresent(names -> names.fields().forEach((word, name) -> fields.put(word, name.text())));
        Map<String, List<String>> where = new LinkedHashMap<>();
        node.optional("where")
                .ifPresent(columns ->
                        columns.fields().forEach((column, values) -> where.put(column, texts(values.items()))));
        return new CollectionSource(
                theme,
                node.required("id").text(),
                policy,
                fields,
                texts(node.items("openStates")),
                texts(node.items("retiredStates")),
                where,
                node.optional("communeField").map(ProfileNode::text).orElse(null));
    }

    private static List<String> texts(List<ProfileNode> nodes) {
        return nodes.stream().map(ProfileNode::text).toList();
    }
}
