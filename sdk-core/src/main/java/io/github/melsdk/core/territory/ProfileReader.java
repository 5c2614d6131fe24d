package io.github.melsdk.core.territory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Builds a territory from a profile file; {@code docs/territory-profile.md} describes the format. */
final class ProfileReader {

    /** Streams belong to the caller. */
    static final JsonFactory JSON = new JsonFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private static final long FORMAT = 1;
    private static final int SIREN_LENGTH = 9;

    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @throws IllegalArgumentException if it is not a correct profile, with line and column
     * @throws IOException if it or its table of communes cannot be read
     */
    static Territory read(JsonParser parser, String file, CommuneFiles tables) throws IOException {
        ProfileNode root = ProfileNode.parse(parser, file)
                .only(
                        "format",
                        "name",
                        "country",
                        "epci",
                        "timezone",
                        "languages",
                        "boundingBox",
                        "communes",
                        "agendas",
                        "portals",
                        "feeds",
                        "themes",
                        "participation");
        ProfileNode format = root.required("format");
        if (format.whole() != FORMAT) {
            throw format.error("is " + format.whole() + ", but this version of the SDK reads format " + FORMAT);
        }
        BoundingBox box = box(root.required("boundingBox"));
        CommunesReader communes = new CommunesReader(root.required("communes"), tables);
        return new Territory(
                identity(root, box),
                communes.read(root.required("boundingBox"), box),
                communes.attribution(),
                services(root));
    }

    private static Territory.Identity identity(ProfileNode root, BoundingBox box) {
        ProfileNode epci = root.required("epci").only("code", "aliases");
        return new Territory.Identity(
                root.required("name").text(),
                country(root.required("country")),
                siren(epci.required("code")),
                epci.items("aliases").stream().map(ProfileReader::siren).toList(),
                root.required("timezone").text(ZoneId::of, "a time zone"),
                root.items("languages").stream().map(ProfileReader::language).toList(),
                box);
    }

    private static Territory.Services services(ProfileNode root) {
        Map<String, PortalSource> portals = sources(root.items("portals"), ProfileReader::portal, PortalSource::name);
        Map<String, FeedSource> feeds = sources(root.items("feeds"), ProfileReader::feed, FeedSource::name);
        return new Territory.Services(
                sources(root.items("agendas"), ProfileReader::agenda, AgendaSource::name),
                portals,
                feeds,
                new ThemesReader(portals, feeds).read(root),
                sources(root.items("participation"), ProfileReader::participation, ParticipationSource::name));
    }

    private static <T> Map<String, T> sources(
            List<ProfileNode> nodes, Function<ProfileNode, T> reader, Function<T, String> name) {
        Map<String, T> sources = new LinkedHashMap<>();
        for (ProfileNode node : nodes) {
            T source = reader.apply(node);
            if (sources.put(name.apply(source), source) != null) {
                throw node.required("name").error("is \"" + name.apply(source) + "\", but that name is taken already");
            }
        }
        return sources;
    }

    private static AgendaSource agenda(ProfileNode node) {
        node.only("name", "title", "uid", "slug");
        return new AgendaSource(
                node.required("name").text(),
                node.required("title").text(),
                positive(node.required("uid")),
                node.optional("slug").map(ProfileNode::text).orElse(null));
    }

    private static long positive(ProfileNode node) {
        long number = node.whole();
        if (number <= 0) {
            throw node.error("must be greater than 0, but it is " + number);
        }
        return number;
    }

    private static PortalSource portal(ProfileNode node) {
        node.only("name", "title", "software", "url", "attribution", "collections");
        Map<String, CollectionSource> collections = new LinkedHashMap<>();
        node.optional("collections")
                .ifPresent(themes -> themes.fields()
                        .forEach((theme, collection) ->
                                collections.put(theme, ThemesReader.collection(theme, collection))));
        return new PortalSource(
                node.required("name").text(),
                node.required("title").text(),
                node.required("software").constant(PortalSource.Software.class),
                node.required("url").url(),
                node.optional("attribution").map(ProfileReader::attribution).orElse(Attribution.unknown()),
                collections);
    }

    static Attribution attribution(ProfileNode item) {
        item.only("producer", "licence", "title", "url");
        String licence = item.optional("licence").map(ProfileNode::text).orElse(null);
        return Attribution.of(item.required("producer").text(), Licence.parse(licence))
                .withDataset(
                        item.optional("title").map(ProfileNode::text).orElse(null),
                        item.optional("url").map(ProfileNode::text).orElse(null));
    }

    private static FeedSource feed(ProfileNode node) {
        node.only("name", "title", "format", "url");
        return new FeedSource(
                node.required("name").text(),
                node.required("title").text(),
                node.required("format").constant(FeedSource.Format.class),
                node.required("url").url());
    }

    private static ParticipationSource participation(ProfileNode node) {
        node.only("name", "title", "software", "url");
        return new ParticipationSource(
                node.required("name").text(),
                node.required("title").text(),
                node.required("software").constant(ParticipationSource.Software.class),
                node.required("url").url());
    }

    static String siren(ProfileNode node) {
        String text = node.text();
        if (text.length() != SIREN_LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw node.error("must be a SIREN number of nine digits, but it is \"" + text + "\"");
        }
        return text;
    }

    private static String country(ProfileNode node) {
        String text = node.text();
        if (text.length() != 2 || !text.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw node.error("must be a country code of two capitals (ISO 3166-1), but it is \"" + text + "\"");
        }
        return text;
    }

    private static Locale language(ProfileNode node) {
        return node.text(tag -> new Locale.Builder().setLanguageTag(tag).build(), "a language tag");
    }

    static GeoPoint point(ProfileNode node) {
        node.only("latitude", "longitude");
        double latitude = node.required("latitude").decimal();
        double longitude = node.required("longitude").decimal();
        return node.build(() -> GeoPoint.of(latitude, longitude), "a position");
    }

    static BoundingBox box(ProfileNode node) {
        node.only("south", "west", "north", "east");
        double south = node.required("south").decimal();
        double west = node.required("west").decimal();
        double north = node.required("north").decimal();
        double east = node.required("east").decimal();
        return node.build(() -> BoundingBox.of(south, west, north, east), "a box");
    }
}
