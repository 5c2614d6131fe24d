package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written reads back as the same tree, by parsers that share nothing with the writers. */
class Cql2RoundTripTest {

    private static final int ROUNDS = 5_000;

    @Test
    void cql2_text_reads_back_whether_or_not_a_server_knows_backslash_quotes() {
        int written = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Cql2Condition condition = new RandomConditions(seed, false).next();
            if (FilterLanguage.CQL2_TEXT.canWrite(condition)) {
                String text = FilterLanguage.CQL2_TEXT.write(condition);
                assertThat(TextParser.cql2(text, false)).as(text).isEqualTo(condition);
                assertThat(TextParser.cql2(text, true)).as(text).isEqualTo(condition);
                written++;
            }
        }
        assertThat(written).isGreaterThan(ROUNDS * 8 / 10);
    }

    @Test
    void cql2_json_reads_back() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Cql2Condition condition = new RandomConditions(seed, false).next();
            String json = FilterLanguage.CQL2_JSON.write(condition);
            assertThat(JsonParser.parse(json)).as(json).isEqualTo(condition);
        }
    }

    @Test
    void ecql_reads_back() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Cql2Condition condition = new RandomConditions(seed, true).next();
            String text = FilterLanguage.ECQL_TEXT.write(condition);
            assertThat(TextParser.ecql(text)).as(text).isEqualTo(condition);
        }
    }

    @Test
    void a_backslash_that_servers_read_in_two_ways_is_refused_in_cql2_text_only() {
        for (String text : List.of("\\", "C:\\Lille\\", "l\\'eau", "\\''")) {
            Cql2Condition condition = Cql2.property("nom").equalTo(text);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FilterLanguage.CQL2_TEXT.write(condition))
                    .withMessageContaining("CQL2 JSON");
            assertThat(JsonParser.parse(FilterLanguage.CQL2_JSON.write(condition)))
                    .isEqualTo(condition);
            assertThat(TextParser.ecql(FilterLanguage.ECQL_TEXT.write(condition)))
                    .isEqualTo(condition);
        }
    }
}
