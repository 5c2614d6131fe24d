package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.mobility.Freshness;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a system says of itself in its discovery file.
 *
 * @param version version that it claims; {@code 1.0} when it claims none
 * @param feeds its feeds, in all languages
 * @param freshness how old the file is
 */
public record GbfsDiscovery(String version, List<FeedLink> feeds, Freshness freshness) {

    /** Copies the list. */
    public GbfsDiscovery {
        feeds = List.copyOf(feeds);
    }

    /**
     * Finds a feed, whatever the system makes of case, underscores and file endings in its name.
     *
     * @param name name in the standard, such as {@code station_status}
     * @param language language that is preferred, null when it does not matter
     * @return the feed in that language, in French, or in the first one that has it; empty when there is no such feed
     */
    public Optional<FeedLink> feed(String name, @Nullable String language) {
        String wanted = plain(name);
        List<FeedLink> found =
                feeds.stream().filter(feed -> plain(feed.name()).equals(wanted)).toList();
        return in(found, language)
                .or(() -> in(found, "fr"))
                .or(() -> found.stream().findFirst());
    }

    private static Optional<FeedLink> in(List<FeedLink> feeds, @Nullable String language) {
        if (language == null) {
            return Optional.empty();
        }
        String wanted = primary(language);
        return feeds.stream()
                .filter(feed ->
                        feed.language() != null && primary(feed.language()).equals(wanted))
                .findFirst();
    }

    /** {@code fr-FR} and {@code fr_FR} are French. */
    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".json") ? lower.substring(0, lower.length() - ".json".length()) : lower;
        StringBuilder letters = new StringBuilder();
        bare.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
