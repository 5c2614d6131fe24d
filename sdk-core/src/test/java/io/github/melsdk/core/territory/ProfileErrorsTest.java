package io.github.melsdk.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test breaks one thing in a correct profile and expects file, line and fault in the message. */
class ProfileErrorsTest {

    private static final String PROFILE = """
            {
              "format": 1,
              "name": "Essai",
              "country": "FR",
              "epci": {"code": "200000001", "aliases": ["245000001"]},
              "timezone": "Europe/Paris",
              "languages": ["fr", "nl"],
              "boundingBox": {"south": 50.0, "west": 3.0, "north": 50.2, "east": 3.2},
              "communes": {
                "list": [
                  {"code": "59001", "name": "Un", "postcodes": ["59991"], "population": 10,
                   "centroid": {"latitude": 50.05, "longitude": 3.05},
                   "boundingBox": {"south": 50.0, "west": 3.0, "north": 50.1, "east": 3.1}},
                  {"code": "59002", "name": "Deux", "formerCodes": ["59003"]}
                ],
                "attribution": {"producer": "Essai", "licence": "lov2", "title": "Communes", "url": "https://e.example"},
                "former": [{"code": "59004", "commune": "59001", "names": ["Vieil Un"]}]
              },
              "agendas": [{"name": "a", "title": "Agenda", "uid": 12}],
              "portals": [
                {"name": "p", "title": "Portail", "software": "ckan", "url": "https://p.example",
                 "collections": {"parks": {"id": "parcs", "timePolicy": "as-sent"}}}
              ],
              "feeds": [{"name": "f", "title": "Vélos", "format": "gbfs", "url": "https://f.example/gbfs.json"}],
              "participation": [{"name": "d", "title": "Débats", "software": "consul", "url": "https://d.example"}]
            }
            """;

    private static Territory load(String profile) {
        return Territory.load(new StringReader(profile), "essai.json");
    }

    @Test
    void the_profile_of_these_tests_is_correct() {
        Territory territory = load(PROFILE);
        assertThat(territory.name()).isEqualTo("Essai");
        assertThat(territory.communes().size()).isEqualTo(2);
        assertThat(territory.communes().find("59003").orElseThrow().isAlias()).isTrue();
        assertThat(territory.communes().byName("Vieil-Un")).hasSize(1);
        assertThat(territory.findAgenda("a").orElseThrow().slug()).isNull();
        assertThat(territory.portalsFor("parks")).hasSize(1);
        assertThat(territory.communesAttribution().datasetTitle()).isEqualTo("Communes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\": 1 | \"format\": 2 | 2 | reads format 1",
                "\"format\": 1, | | 1 | lacks the key \"format\"",
                "\"name\": \"Essai\" | \"name\": \"Essai\", \"nom\": \"x\" | 3 | $.nom is unknown; known here are format, name",
                "\"name\": \"Essai\" | \"name\": 12 | 3 | $.name must be a text, but it is the value 12",
                "\"name\": \"Essai\" | \"name\": \" \" | 3 | an empty text",
                "\"name\": \"Essai\" | \"name\": [] | 3 | a list",
                "\"name\": \"Essai\" | \"name\": null | 1 | lacks the key \"name\"",
                "\"name\": \"Essai\" | \"name\": \"a\", \"name\": \"b\" | 3 | the key \"name\" stands twice",
                "\"name\": \"Essai\" | \"name\" \"Essai\" | 3 | not valid JSON",
                "\"country\": \"FR\" | \"country\": \"fr\" | 4 | two capitals",
                "\"200000001\" | \"20000000\" | 5 | $.epci.code must be a SIREN number of nine digits",
                "[\"245000001\"] | \"245000001\" | 5 | $.epci.aliases must be a list, but it is the text",
                "Europe/Paris | Europe/Lille | 6 | $.timezone is not a time zone",
                "\"nl\"] | \"n\"] | 7 | $.languages[1] is not a language tag",
                "\"north\": 50.2 | \"north\": 49.0 | 8 | south is 50.0 and north is 49.0",
                "\"north\": 50.2 | \"north\": \"50.2\" | 8 | must be a number, but it is the text \"50.2\"",
                "\"north\": 50.2 | \"north\": 50.01 | 8 | $.boundingBox does not contain the centroid of 59001 Un",
                "\"code\": \"59001\" | \"code\": \"5900\" | 11 | $.communes.list[0].code is not the code of a commune",
                "\"code\": \"59001\" | \"code\": 59001 | 11 | must be a text, but it is the value 59001",
                "\"population\": 10 | \"population\": 10.5 | 11 | must be a whole number, but it is 10.5",
                "\"population\": 10 | \"population\": -1 | 11 | is no population",
                "\"latitude\": 50.05 | \"latitude\": 500.5 | 12 | Latitude must be between",
                "\"north\": 50.1 | \"north\": 50.01 | 13 | does not contain the centroid of 59001",
                "\"code\": \"59002\" | \"code\": \"59001\" | 14 | 59001, which stands in the list twice",
                "[\"59003\"] | [\"59001\"] | 9 | gives the former code 59001 to 59002",
                "[\"59003\"] | [\"59004\"] | 9 | gives the former code 59004 to 59002",
                "\"code\": \"59004\" | \"code\": \"59002\" | 17 | which is a commune of today",
                "\"commune\": \"59001\" | \"commune\": \"59009\" | 17 | which is not in the list of communes",
                "\"list\": | \"file\": \"lille-communes.csv\", \"list\": | 9 | both \"file\" and \"list\"",
                "\"uid\": 12 | \"uid\": 0 | 19 | $.agendas[0].uid must be greater than 0",
                "\"uid\": 12 | \"uid\": \"12\" | 19 | must be a whole number",
                "\"uid\": 12} | \"uid\": 12}, {\"name\": \"a\", \"title\": \"b\", \"uid\": 13} | 19 | name is taken already",
                "\"ckan\" | \"ckann\" | 21 | must be one of ogc-features, geoserver-ogc-features",
                "https://p.example | p.example | 21 | begins with https://",
                "https://p.example | https://p example | 21 | is not a valid address",
                "\"as-sent\" | \"paris\" | 22 | must be one of as-sent, local-labelled-utc",
                "\"gbfs\" | \"csv\" | 24 | must be one of gbfs, gtfs, gtfs-realtime",
                "\"consul\" | \"autre\" | 25 | must be one of decidim, consul"
            })
    void a_fault_is_named_with_its_line(String correct, String wrong, int line, String message) {
        assertThat(PROFILE).contains(correct);
        String broken = PROFILE.replaceFirst(
                java.util.regex.Pattern.quote(correct),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong));

        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Territory profile essai.json, line " + line + ", column ")
                .hasMessageContaining(message);
    }

    @Test
    void a_document_that_is_not_one_profile_is_refused() {
        assertThatThrownBy(() -> load("")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> load("[]")).hasMessageContaining("must be an object, but it is a list");
        assertThatThrownBy(() -> load(PROFILE + "{}"))
                .hasMessageContaining("line 27")
                .hasMessageContaining("more after");
        assertThatThrownBy(() -> load(PROFILE.substring(0, 40)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not valid JSON");
        byte[] latin1 = PROFILE.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Territory.load(new ByteArrayInputStream(latin1), "essai.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 24");
    }

    @Test
    void a_byte_order_mark_is_dropped_and_the_stream_stays_open() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream(("\uFEFF" + PROFILE).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(Territory.load(stream, "essai.json").name()).isEqualTo("Essai");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void communes_must_be_given() {
        assertThatThrownBy(() -> load(withTable(null))).hasMessageContaining("give either \"file\" or \"list\"");
        assertThatThrownBy(() -> load(withTable("nulle-part.csv")))
                .hasMessageContaining("line 9")
                .hasMessageContaining("neither beside the profile nor one that the SDK brings");
        assertThatThrownBy(() -> load(withTable("../territories/lille-communes.csv")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String withTable(String table) {
        int from = PROFILE.indexOf("\"communes\"");
        int to = PROFILE.indexOf("\"agendas\"");
        String section = table == null ? "{}" : "{\"file\": \"" + table + "\"}";
        return PROFILE.substring(0, from) + "\"communes\": " + section + ",\n  " + PROFILE.substring(to);
    }

    @Test
    void a_table_beside_the_profile_is_read(@TempDir Path directory) throws IOException {
        Files.writeString(
                directory.resolve("table.csv"),
                "\uFEFFcode_insee,nom,codes_postaux,remarque\r\n59001,Un,59991|59992,x\r\n\r\n59002,Deux,59991,\r\n");
        Path profile = Files.writeString(directory.resolve("essai.json"), withTable("table.csv"));
        Communes communes = Territory.load(profile).communes();
        assertThat(communes.byPostcode("59991")).hasSize(2);
        assertThat(communes.byPostcode("59992")).extracting(Commune::name).containsExactly("Un");
        assertThat(communes.population()).isZero();
        assertThat(communes.at(io.github.melsdk.core.model.GeoPoint.of(50.05, 3.05))
                        .commune())
                .isNull();
    }

    @Test
    void a_profile_of_ones_own_may_use_the_bundled_table(@TempDir Path directory) throws IOException {
        String wide = withTable("lille-communes.csv")
                .replace(
                        "\"south\": 50.0, \"west\": 3.0, \"north\": 50.2, \"east\": 3.2",
                        "\"south\": 50, \"west\": 2, \"north\": 51, \"east\": 4");
        Path profile = Files.writeString(directory.resolve("mien.json"), wide);
        assertThat(Territory.load(profile).communes().size()).isEqualTo(95);
    }

    @Test
    void a_file_that_does_not_exist_is_named(@TempDir Path directory) {
        assertThatThrownBy(() -> Territory.load(directory.resolve("absent.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "code_insee,nom; 1; lacks the column codes_postaux",
                "code_insee,nom,codes_postaux~59001,Un; 2; has 2 cells, but there are 3 columns",
                "code_insee,nom,codes_postaux~59001,Un,59991~5900,Deux,59991; 3; the cell code_insee cannot be read",
                "code_insee,nom,codes_postaux~59001,Un,59991~59001,Deux,59991; 3; 59001 stands in line 2 already",
                "code_insee,nom,codes_postaux~59001,,59991; 2; the cell nom is empty",
                "code_insee,nom,codes_postaux,population_municipale_epci~59001,Un,59991,dix; 2; population_municipale_epci",
                "code_insee,nom,codes_postaux,centroide_lat,centroide_lon~59001,Un,59991,500,3; 2; Latitude must be",
                "code_insee,nom,codes_postaux,centroide_lat,centroide_lon~59001,Un,59991,50,; 2; centroide_lon is empty",
                "code_insee,nom,codes_postaux,centroide_lat,centroide_lon~59001,Un,59991,,3; 2; centroide_lat is empty",
                "code_insee,nom,codes_postaux,bbox_max_lat~59001,Un,59991,50; 2; bbox_min_lat is empty",
                "code_insee,nom,codes_postaux,anciens_codes~59001,Un,59991,5900; 2; anciens_codes"
            })
    void a_fault_in_a_table_is_named_with_its_line(String table, int line, String message, @TempDir Path directory)
            throws IOException {
        Files.writeString(directory.resolve("table.csv"), table.replace("~", "\n"));
        Path profile = Files.writeString(directory.resolve("essai.json"), withTable("table.csv"));
        assertThatThrownBy(() -> Territory.load(profile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Table of communes table.csv, line " + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void a_table_whose_boxes_or_characters_are_wrong_is_refused(@TempDir Path directory) throws IOException {
        Path profile = Files.writeString(directory.resolve("essai.json"), withTable("table.csv"));
        Path table = directory.resolve("table.csv");
        String header = "code_insee,nom,codes_postaux,centroide_lat,centroide_lon,"
                + "bbox_min_lat,bbox_min_lon,bbox_max_lat,bbox_max_lon\n";
        Files.writeString(table, header + "59001,Un,59991,50.1,3.1,50.11,3,50.2,3.2\n");
        assertThatThrownBy(() -> Territory.load(profile)).hasMessageContaining("line 2: the centroid of 59001");
        Files.writeString(table, header + "59001,Un,59991,50.1,3.1,50.2,3,50.1,3.2\n");
        assertThatThrownBy(() -> Territory.load(profile)).hasMessageContaining("line 2: the cell bbox");
        Files.write(table, (header + "59001,Chéreng,59991,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Territory.load(profile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTF-8");
        Files.writeString(table, header);
        assertThatThrownBy(() -> Territory.load(profile)).hasMessageContaining("holds no commune");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {"parks": {"sources": [{"feed": "g"}]}};           is "g", but the profile has no feed of that name
                    {"parks": {"sources": [{"portal": "q"}]}};         is "q", but the profile has no portal of that name
                    {"pools": {"sources": [{"portal": "p"}]}};         that portal has no collection for the theme pools
                    {"parks": {"sources": [{}]}};                      needs either "feed" or "portal"
                    {"parks": {"sources": [{"feed": "f", "portal": "p"}]}}; needs either "feed" or "portal"
                    {"parks": {"sources": [], "maximumAge": "soon"}};  is not a duration such as PT10M
                    {"parks": {}};                                     lacks the key "sources"
                    """)
    void a_theme_names_sources_that_are_there(String themes, String fault) {
        String profile = PROFILE.replace("\"participation\":", "\"themes\": " + themes + ",\n  \"participation\":");

        assertThatThrownBy(() -> load(profile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }
}
