package io.github.melsdk.core.territory;

import com.fasterxml.jackson.core.JsonParser;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the SDK knows about a metropolis: its communes, its place in time and space, and where its services are.
 * Immutable. All of it comes from a profile file, so that a service which moves is followed by a new file; the format
 * is described in {@code docs/territory-profile.md}.
 */
public final class Territory {

    private final Identity identity;
    private final Communes communes;
    private final Attribution attribution;
    private final Map<String, AgendaSource> agendas;
    private final Map<String, PortalSource> portals;
    private final Map<String, FeedSource> feeds;
    private final Map<String, ThemeSources> themes;
    private final Map<String, ParticipationSource> participation;

    /** Where and who the territory is. */
    record Identity(
            String name,
            String country,
            String epci,
            List<String> epciAliases,
            ZoneId zone,
            List<Locale> languages,
            BoundingBox box) {}

    /** The services of the territory, each by its name in the profile, in the profile's order. */
    record Services(
            Map<String, AgendaSource> agendas,
            Map<String, PortalSource> portals,
            Map<String, FeedSource> feeds,
            Map<String, ThemeSources> themes,
            Map<String, ParticipationSource> participation) {}

    Territory(Identity identity, Communes communes, Attribution attribution, Services services) {
        this.identity = identity;
        this.communes = communes;
        this.attribution = attribution;
        agendas = services.agendas;
        portals = services.portals;
        feeds = services.feeds;
        themes = services.themes;
        participation = services.participation;
    }

    /**
     * Returns the Métropole Européenne de Lille, from the profile that the SDK brings.
     *
     * @return a new territory; reading takes some milliseconds, so keep it
     */
    public static Territory lille() {
        return bundled("lille.json");
    }

    private static Territory bundled(String file) {
        try (InputStream stream = Territory.class.getResourceAsStream(CommuneFiles.BUNDLED + file)) {
            return load(Objects.requireNonNull(stream, file), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a profile from a file in UTF-8. A table of communes that it names is looked for in the same directory, then
     * among those that the SDK brings.
     *
     * @param file the profile
     * @return the territory
     * @throws IllegalArgumentException if the profile is not correct; the message names file, line, column and fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Territory load(Path file) {
        try (InputStream stream = Files.newInputStream(file);
                JsonParser parser = ProfileReader.JSON.createParser(stream)) {
            return ProfileReader.read(parser, file.toString(), CommuneFiles.beside(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the territory profile " + file, unreadable);
        }
    }

    /**
     * Reads a profile in UTF-8. A table of communes that it names must be one that the SDK brings.
     *
     * @param stream the profile; it is read to its end and not closed
     * @param name how to call it in messages
     * @return the territory
     * @throws IllegalArgumentException if the profile is not correct; the message has name, line, column and fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Territory load(InputStream stream, String name) {
        try (JsonParser parser = ProfileReader.JSON.createParser(stream)) {
            return ProfileReader.read(parser, name, CommuneFiles.bundledOnly());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the territory profile " + name, unreadable);
        }
    }

    /**
     * Reads a profile. A table of communes that it names must be one that the SDK brings.
     *
     * @param reader the profile; it is read to its end and not closed
     * @param name how to call it in messages
     * @return the territory
     * @throws IllegalArgumentException if the profile is not correct; the message has name, line, column and fault
     * @throws UncheckedIOException if the reader fails
     */
    public static Territory load(Reader reader, String name) {
        try (JsonParser parser = ProfileReader.JSON.createParser(reader)) {
            return ProfileReader.read(parser, name, CommuneFiles.bundledOnly());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the territory profile " + name, unreadable);
        }
    }

    /**
     * Returns the name for people.
     *
     * @return the name
     */
    public String name() {
        return identity.name;
    }

    /**
     * Returns the country.
     *
     * @return ISO 3166-1 alpha-2, such as {@code FR}
     */
    public String country() {
        return identity.country;
    }

    /**
     * Returns the code of the intercommunal body (EPCI).
     *
     * @return a SIREN number, nine digits
     */
    public String epci() {
        return identity.epci;
    }

    /**
     * Returns former codes of the intercommunal body, which some sources still use.
     *
     * @return an unmodifiable list
     */
    public List<String> epciAliases() {
        return identity.epciAliases;
    }

    /**
     * Looks up the code of an intercommunal body.
     *
     * @param code the code as a source writes it
     * @return this territory's code, with the word whether the source used a former one; empty for another body
     */
    public Optional<EpciMatch> findEpci(String code) {
        String wanted = code.strip();
        boolean alias = identity.epciAliases.contains(wanted);
        return alias || identity.epci.equals(wanted)
                ? Optional.of(new EpciMatch(identity.epci, alias))
                : Optional.empty();
    }

    /**
     * Tells whether a code is this territory's, today's or a former one.
     *
     * @param code the code as a source writes it
     * @return true if it is
     */
    public boolean isEpci(String code) {
        return findEpci(code).isPresent();
    }

    /**
     * Returns the time zone in which the territory's days and wall clocks are told.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return identity.zone;
    }

    /**
     * Returns the languages of the territory's services, the first one first.
     *
     * @return an unmodifiable list
     */
    public List<Locale> languages() {
        return identity.languages;
    }

    /**
     * Returns the box that holds the territory. Data of its services may lie some kilometres outside.
     *
     * @return the box
     */
    public BoundingBox boundingBox() {
        return identity.box;
    }

    /**
     * Tells whether a point lies outside the territory's box, but within it once its coordinates are exchanged.
     *
     * @param point the point as the source gave it
     * @return true if latitude and longitude look swapped
     */
    public boolean looksSwapped(GeoPoint point) {
        return identity.box.looksSwapped(point);
    }

    /**
     * Returns the communes.
     *
     * @return the communes
     */
    public Communes communes() {
        return communes;
    }

    /**
     * Returns the origin of the data about the communes, to be named where they are shown.
     *
     * @return the attribution
     */
    public Attribution communesAttribution() {
        return attribution;
    }

    /**
     * Returns the OpenAgenda agendas, the main one first.
     *
     * @return an unmodifiable list
     */
    public List<AgendaSource> agendas() {
        return List.copyOf(agendas.values());
    }

    /**
     * Finds an agenda by its name in the profile.
     *
     * @param name the name
     * @return the agenda; empty if the profile has none of that name
     */
    public Optional<AgendaSource> findAgenda(String name) {
        return Optional.ofNullable(agendas.get(name));
    }

    /**
     * Returns the open-data portals, the preferred one first.
     *
     * @return an unmodifiable list
     */
    public List<PortalSource> portals() {
        return List.copyOf(portals.values());
    }

    /**
     * Finds a portal by its name in the profile.
     *
     * @param name the name
     * @return the portal; empty if the profile has none of that name
     */
    public Optional<PortalSource> findPortal(String name) {
        return Optional.ofNullable(portals.get(name));
    }

    /**
     * Returns the portals that serve a theme, the preferred one first.
     *
     * @param theme the theme, such as {@code bike-stations}
     * @return an unmodifiable list
     */
    public List<PortalSource> portalsFor(String theme) {
        return portals.values().stream()
                .filter(portal -> portal.findCollection(theme).isPresent())
                .toList();
    }

    /**
     * Returns the mobility feeds.
     *
     * @return an unmodifiable list
     */
    public List<FeedSource> feeds() {
        return List.copyOf(feeds.values());
    }

    /**
     * Finds a feed by its name in the profile.
     *
     * @param name the name
     * @return the feed; empty if the profile has none of that name
     */
    public Optional<FeedSource> findFeed(String name) {
        return Optional.ofNullable(feeds.get(name));
    }

    /**
     * Returns the themes that the territory's sources serve.
     *
     * @return themes such as {@code bike-stations}, with their sources in order; unmodifiable
     */
    public List<ThemeSources> themes() {
        return List.copyOf(themes.values());
    }

    /**
     * Finds the sources of a theme, the preferred one first.
     *
     * @param theme the theme, such as {@code bike-stations}
     * @return empty if the profile has no source for the theme
     */
    public Optional<ThemeSources> findTheme(String theme) {
        return Optional.ofNullable(themes.get(theme));
    }

    /**
     * Returns the participation platforms, the main one first.
     *
     * @return an unmodifiable list
     */
    public List<ParticipationSource> participation() {
        return List.copyOf(participation.values());
    }

    /**
     * Finds a participation platform by its name in the profile.
     *
     * @param name the name
     * @return the platform; empty if the profile has none of that name
     */
    public Optional<ParticipationSource> findParticipation(String name) {
        return Optional.ofNullable(participation.get(name));
    }

    /** Returns name and code. */
    @Override
    public String toString() {
        return identity.name + " (" + identity.epci + ")";
    }
}
