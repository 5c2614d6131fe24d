package io.github.melsdk.participation.decidim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two thousand proposals with their comments, within what each server allows. */
class WholeListTest {

    private static final int PROPOSALS = 2000;
    private static final int COMMENTS = 5;

    @ParameterizedTest
    @CsvSource({"0.26.8, 300, 669", "0.29.5, 5000, 43", "0.31.2, 5000, 43"})
    void a_long_list_is_read_whole_and_in_order(String version, int limit, int mostRequests) {
        try (Platforms platform = Platforms.of(version)) {
            platform.fake().withProposals("tout", PROPOSALS, COMMENTS);

            List<Proposal> all =
                    platform.client.proposals("tout", q -> q.withComments(20)).toList();

            assertThat(all)
                    .extracting(proposal -> proposal.title().in(Locale.FRENCH))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, PROPOSALS)
                            .mapToObj(i -> "Proposition n° " + i)
                            .toList());
            assertThat(all).allSatisfy(proposal -> {
                assertThat(proposal.comments().stream().mapToInt(Comment::size).sum())
                        .isEqualTo(COMMENTS);
                assertThat(proposal.hasMoreComments()).isFalse();
            });
            int requests = platform.requests().size();
            System.out.printf(
                    Locale.ROOT,
                    "%s, complexity %d: %d proposals with %d comments in %d requests%n",
                    version,
                    limit,
                    PROPOSALS,
                    PROPOSALS * COMMENTS,
                    requests);
            assertThat(requests).isLessThanOrEqualTo(mostRequests);
            assertThat(platform.client.server().maxComplexity()).isEqualTo(limit);
            assertThat(platform.drift).isEmpty();
        }
    }
}
