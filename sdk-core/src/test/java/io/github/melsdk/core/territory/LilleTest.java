package io.github.melsdk.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.territory.PointMatch.Method;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled profile, and the traps that its data are known for. */
class LilleTest {

    private static final Territory LILLE = Territory.lille();
    private static final Communes COMMUNES = LILLE.communes();

    static Stream<Commune> communes() {
        return COMMUNES.stream();
    }

    private static List<String> names(List<Commune> communes) {
        return communes.stream().map(Commune::name).toList();
    }

    @Test
    void the_metropolis_has_its_codes_zone_and_box() {
        assertThat(LILLE).hasToString("Métropole Européenne de Lille (200093201)");
        assertThat(LILLE.country()).isEqualTo("FR");
        assertThat(LILLE.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(LILLE.languages()).containsExactly(Locale.FRENCH);
        assertThat(LILLE.boundingBox().contains(GeoPoint.of(50.6366, 3.0635))).isTrue();
        assertThat(LILLE.looksSwapped(GeoPoint.of(3.0635, 50.6366))).isTrue();
        assertThat(LILLE.looksSwapped(GeoPoint.of(50.6366, 3.0635))).isFalse();
    }

    @Test
    void the_former_code_of_the_metropolis_is_mapped_and_flagged() {
        assertThat(LILLE.findEpci("200093201")).contains(new EpciMatch("200093201", false));
        assertThat(LILLE.findEpci(" 245900410 ")).contains(new EpciMatch("200093201", true));
        assertThat(LILLE.isEpci("245900410")).isTrue();
        assertThat(LILLE.isEpci("243300316")).isFalse();
        assertThat(LILLE.epciAliases()).containsExactly("245900410");
    }

    @Test
    void there_are_95_communes_and_their_inhabitants() {
        assertThat(COMMUNES).hasSize(95);
        assertThat(COMMUNES.size()).isEqualTo(95);
        assertThat(List.copyOf(COMMUNES.codes())).hasSize(95).isSorted();
        assertThat(COMMUNES.population()).isEqualTo(1_194_040);
        assertThat(COMMUNES.totalPopulation()).isEqualTo(1_204_796);
    }

    @ParameterizedTest
    @MethodSource("communes")
    void every_commune_is_whole_and_found_by_code_name_postcode_and_centroid(Commune commune) {
        assertThat(COMMUNES.find(commune.id())).contains(new CommuneMatch(commune, commune.code()));
        assertThat(COMMUNES.byName(commune.name())).containsExactly(commune);
        assertThat(COMMUNES.byName(commune.name().toUpperCase(Locale.ROOT).replace('-', ' ')))
                .containsExactly(commune);
        assertThat(commune.postcodes())
                .isNotEmpty()
                .allSatisfy(
                        postcode -> assertThat(COMMUNES.byPostcode(postcode)).contains(commune));
        assertThat(commune.siren()).hasSize(9).startsWith("21590");
        assertThat(commune.population()).isPositive();
        assertThat(commune.location()).hasValueSatisfying(centroid -> {
            assertThat(COMMUNES.at(centroid).commune()).isEqualTo(commune);
            assertThat(LILLE.boundingBox().contains(centroid)).isTrue();
        });
        assertThat(commune.code().department()).isEqualTo("59");
    }

    @ParameterizedTest
    @CsvSource({
        "59298, 59350, Lille",
        "59355, 59350, Lille",
        "59020, 59009, Villeneuve-d'Ascq",
        "59235, 59009, Villeneuve-d'Ascq",
        "59644, 59643, Warneton"
    })
    void codes_of_associated_and_former_communes_are_mapped_and_flagged(String code, String today, String name) {
        CommuneMatch match = COMMUNES.find(code).orElseThrow();
        assertThat(match.isAlias()).isTrue();
        assertThat(match.asked()).isEqualTo(CommuneCode.of(code));
        assertThat(match.commune().id()).isEqualTo(today);
        assertThat(match.commune().name()).isEqualTo(name);
        assertThat(COMMUNES.find(today).orElseThrow().isAlias()).isFalse();
    }

    @Test
    void codes_outside_the_metropolis_are_not_found() {
        assertThat(COMMUNES.find("75056")).isEmpty();
        assertThat(COMMUNES.find("59000")).isEmpty();
        assertThat(COMMUNES.find("Lille")).isEmpty();
        assertThat(COMMUNES.find((String) null)).isEmpty();
        assertThat(COMMUNES.find("59350.0")).isPresent();
    }

    @Test
    void a_postcode_serves_several_communes_and_a_commune_has_several() {
        assertThat(names(COMMUNES.byPostcode("59160"))).containsExactly("Capinghem", "Lille");
        assertThat(names(COMMUNES.byPostcode("59260"))).containsExactly("Lezennes", "Lille");
        assertThat(COMMUNES.byPostcode("59320")).hasSize(9);
        assertThat(COMMUNES.find("59350").orElseThrow().commune().postcodes())
                .containsExactly("59000", "59160", "59260", "59777", "59800");
        assertThat(COMMUNES.byPostcode("75001")).isEmpty();
        assertThat(COMMUNES.stream()
                        .flatMap(commune -> commune.postcodes().stream())
                        .distinct())
                .hasSize(67);
    }

    @Test
    void a_postcode_that_reaches_outside_finds_only_the_communes_of_the_metropolis() {
        assertThat(names(COMMUNES.byPostcode("59780"))).containsExactly("Baisieux", "Willems");
        assertThat(names(COMMUNES.byPostcode("59830"))).containsExactly("Bouvines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annœullin | Annœullin",
                "ANNOEULLIN | Annœullin",
                "Villeneuve d'Ascq | Villeneuve-d'Ascq",
                "VILLENEUVE D ASCQ | Villeneuve-d'Ascq",
                "villeneuve-d’ascq | Villeneuve-d'Ascq",
                "Madeleine | La Madeleine",
                "MADELEINE (LA) | La Madeleine",
                "Bassee | La Bassée",
                "Maisnil | Le Maisnil",
                "St-André-lez-Lille | Saint-André-lez-Lille",
                "SAINT ANDRE LES LILLE | Saint-André-lez-Lille",
                "Noyelles-lez-Seclin | Noyelles-lès-Seclin",
                "La Chapelle d’Armentières | La Chapelle-d'Armentières",
                "Marcq en Baroeul | Marcq-en-Barœul",
                "Lomme | Lille",
                "Hellemmes-Lille | Lille"
            })
    void a_name_is_found_in_any_spelling(String spelling, String name) {
        assertThat(names(COMMUNES.byName(spelling))).containsExactly(name);
    }

    @Test
    void a_name_that_is_only_part_of_a_name_is_not_found() {
        assertThat(COMMUNES.byName("Sainghin")).isEmpty();
        assertThat(COMMUNES.byName("")).isEmpty();
        assertThat(COMMUNES.byName("La")).isEmpty();
    }

    @Test
    void a_point_without_contours_is_presumed_to_be_in_a_commune() {
        PointMatch centre = COMMUNES.at(GeoPoint.of(50.6366, 3.0635));
        assertThat(centre.commune().name()).isEqualTo("Lille");
        assertThat(centre.method()).isIn(Method.ONLY_BOX, Method.NEAREST_CENTROID);
        assertThat(COMMUNES.at(GeoPoint.of(50.85, 3.06))).isEqualTo(new PointMatch(null, Method.OUTSIDE));
    }

    @Test
    void the_data_about_the_communes_name_their_origin() {
        assertThat(LILLE.communesAttribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(LILLE.communesAttribution().text(Locale.FRENCH))
                .isEqualTo("Source : INSEE, DGCL, La Poste (2026), via Etalab découpage administratif; IGN Admin"
                        + " Express 2018, via france-geojson, sous Licence Ouverte 2.0");
    }

    @Test
    void a_theme_has_its_sources_in_order_and_one_that_the_profile_leaves_out_has_its_portals() {
        ThemeSources bikes = LILLE.findTheme("bike-stations").orElseThrow();
        assertThat(bikes.freshness()).contains(Duration.ofMinutes(15));
        assertThat(bikes.sources())
                .extracting(ThemeSource::name)
                .containsExactly("bikes", "features", "data-api", "wfs");
        assertThat(bikes.sources().get(0)).isInstanceOf(ThemeSource.OfFeed.class);

        ThemeSources lines = LILLE.findTheme("line-routes").orElseThrow();
        assertThat(lines.freshness()).isEmpty();
        assertThat(lines.sources()).extracting(ThemeSource::name).containsExactly("features");

        assertThat(LILLE.findTheme("piranhas")).isEmpty();
        assertThat(LILLE.themes())
                .extracting(ThemeSources::theme)
                .contains("bike-stations", "car-parks", "line-routes");
    }

    @Test
    void the_services_are_found_by_name_and_theme() {
        assertThat(LILLE.agendas().get(0))
                .isEqualTo(LILLE.findAgenda("metropole").orElseThrow());
        assertThat(LILLE.findAgenda("metropole").orElseThrow().uid()).isEqualTo(89904399);
        assertThat(LILLE.findAgenda("metropole").orElseThrow().slug()).isEqualTo("metropole-europeenne-de-lille");

        PortalSource portal = LILLE.portalsFor("bike-stations").get(0);
        assertThat(portal.software()).isEqualTo(PortalSource.Software.GEOSERVER_OGC_FEATURES);
        assertThat(portal.url()).hasToString("https://data.lillemetropole.fr/geoserver/ogc/features/v1");
        CollectionSource bikes = portal.findCollection("bike-stations").orElseThrow();
        assertThat(bikes.id()).isEqualTo("dsp_ilevia:vlille_temps_reel");
        assertThat(bikes.timePolicy()).isEqualTo(TimePolicy.LOCAL_LABELLED_UTC);
        assertThat(bikes.field("bikes")).contains("nb_velos_dispo");
        assertThat(bikes.field("colour")).isEmpty();
        assertThat(bikes.openStates()).containsExactly("EN SERVICE");
        assertThat(bikes.retiredStates()).containsExactly("RÉFORMÉ");
        assertThat(portal.findCollection("car-parks").orElseThrow().timePolicy())
                .isEqualTo(TimePolicy.AS_SENT);
        assertThat(portal.findCollection("museums")).isEmpty();
        assertThat(LILLE.portalsFor("bike-stations"))
                .extracting(PortalSource::name)
                .containsExactly("features", "data-api", "wfs");
        assertThat(LILLE.findPortal("catalogue").orElseThrow().collections()).isEmpty();
        assertThat(LILLE.portals()).hasSize(4);

        assertThat(LILLE.feeds())
                .extracting(FeedSource::format)
                .containsExactly(FeedSource.Format.GBFS, FeedSource.Format.GTFS, FeedSource.Format.GTFS_REALTIME);
        assertThat(LILLE.findFeed("bikes").orElseThrow().url()).hasScheme("https");
        assertThat(LILLE.participation()).hasSize(3);
        assertThat(LILLE.findParticipation("metropole").orElseThrow().software())
                .isEqualTo(ParticipationSource.Software.DECIDIM);
        assertThat(LILLE.findParticipation("nowhere")).isEmpty();
    }

    @Test
    void reading_does_not_depend_on_the_default_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Territory again = Territory.lille();
            assertThat(again.zone()).isEqualTo(LILLE.zone());
            assertThat(names(again.communes().byName("illies"))).containsExactly("Illies");
            assertThat(again.communes().stream()).containsExactlyElementsOf(COMMUNES);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
