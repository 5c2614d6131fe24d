package io.github.melsdk.participation.decidim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.testing.FakeDecidim;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    private static final String TEXT = "Parce que nous en avons besoin.";

    private static DecidimClient signedIn(Platforms platform, String version) {
        DecidimClientBuilder builder = platform.builder(platform.fake().url());
        return version.startsWith("0.31") || version.startsWith("0.32")
                ? builder.apiCredentials(OAuthClient.of(FakeDecidim.API_KEY, FakeDecidim.API_SECRET))
                        .build()
                : builder.account(FakeDecidim.EMAIL, ApiKey.of(FakeDecidim.PASSWORD))
                        .build();
    }

    private static String component(DecidimClient client, ComponentKind kind) {
        return client.components(DecidimPlace.process(FakeDecidim.PROCESS)).stream()
                .filter(component -> component.kind().is(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.26.8", "0.29.5", "0.31.2", "0.32.1"})
    void comments_and_votes_on_them_are_written_in_every_version(String version) {
        try (Platforms platform = Platforms.of(version)) {
            DecidimClient decidim = signedIn(platform, version);
            DecidimWriter writer = decidim.writer("fr");
            Proposal proposal =
                    decidim.proposals(FakeDecidim.PROCESS, q -> {}).first().orElseThrow();

            Comment comment = writer.addComment(proposal, "Bonne idée", 1);
            Comment reply = writer.addComment(comment, "Merci", 0);

            assertThat(comment.body()).isEqualTo("Bonne idée");
            assertThat(comment.alignment()).isEqualTo(1);
            assertThat(comment.author().name()).isEqualTo("Service Participation");
            assertThat(writer.upVote(comment.id()).upVotes()).isEqualTo(1);
            assertThat(writer.downVote(reply.id()).downVotes()).isEqualTo(1);
            assertThat(decidim.comments(proposal)).anySatisfy(thread -> {
                assertThat(thread.id()).isEqualTo(comment.id());
                assertThat(thread.comments()).extracting(Comment::body).containsExactly("Merci");
            });
            assertThat(decidim.me().orElseThrow().name()).isEqualTo("Service Participation");
            assertThat(platform.drift).isEmpty();
        }
    }

    @Test
    void an_operation_the_server_lacks_is_refused_before_the_call() {
        try (Platforms platform = Platforms.of("0.29.5")) {
            DecidimWriter writer = signedIn(platform, "0.29.5").writer("fr");

            assertThatExceptionOfType(NotOfferedException.class)
                    .isThrownBy(() -> writer.createProposal("1", ProposalDraft.of("Des bancs à l'ombre", TEXT)))
                    .withMessageContaining("Decidim 0.29")
                    .withMessageContaining("createProposal; it came with 0.32")
                    .satisfies(e -> assertThat(e.requestSent()).isEqualTo(RequestSent.NO));
            assertThatExceptionOfType(NotOfferedException.class)
                    .isThrownBy(
                            () -> writer.answer("1", "2", ProposalAnswer.of("accepted", LocalizedText.of("fr", "Oui"))))
                    .withMessageContaining("it came with 0.31");
            assertThat(platform.requests())
                    .noneMatch(request -> request.bodyText().contains("mutation"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.31.2", "0.32.1"})
    void a_proposal_is_answered(String version) {
        try (Platforms platform = Platforms.of(version)) {
            DecidimClient decidim = signedIn(platform, version);
            String component = component(decidim, ComponentKind.PROPOSALS);
            Proposal proposal =
                    decidim.proposals(FakeDecidim.PROCESS, q -> {}).toList().get(1);

            Proposal answered = decidim.writer("fr")
                    .answer(
                            component,
                            proposal.id(),
                            new ProposalAnswer(
                                    "rejected",
                                    LocalizedText.of("fr", "Trop cher"),
                                    new BigDecimal("12000"),
                                    LocalizedText.of("fr", "Devis"),
                                    LocalizedText.empty()));

            assertThat(answered.state()).isEqualTo("rejected");
            assertThat(answered.answer().in(Locale.FRENCH)).isEqualTo("Trop cher");
            assertThat(decidim.findProposal(component, proposal.id())
                            .orElseThrow()
                            .state())
                    .isEqualTo("rejected");
        }
    }

    @Test
    void proposals_meetings_and_debates_are_written_from_0_32_on() {
        try (Platforms platform = Platforms.of("0.32.1")) {
            DecidimClient decidim = signedIn(platform, "0.32.1");
            DecidimWriter writer = decidim.writer("fr");
            String proposals = component(decidim, ComponentKind.PROPOSALS);
            Proposal proposal = writer.createProposal(
                    proposals,
                    ProposalDraft.of("Des bancs à l'ombre", TEXT)
                            .at("Place Rihour, Lille", GeoPoint.of(50.6362, 3.0627)));
            assertThat(proposal.location()).contains(GeoPoint.of(50.6362, 3.0627));
            assertThat(writer.voteProposal(proposals, proposal.id()).voteCount())
                    .isEqualTo(1);
            assertThat(writer.unvoteProposal(proposals, proposal.id()).voteCount())
                    .isZero();
            assertThat(writer.updateProposal(proposals, proposal.id(), ProposalDraft.of("Des bancs partout", TEXT))
                            .title()
                            .in(Locale.FRENCH))
                    .isEqualTo("Des bancs partout");
            assertThat(writer.withdrawProposal(proposals, proposal.id()).withdrawn())
                    .isTrue();

            String meetings = component(decidim, ComponentKind.MEETINGS);
            OffsetDateTime start = OffsetDateTime.parse("2026-12-01T18:00:00+01:00");
            MeetingDraft draft = MeetingDraft.of("Réunion publique", TEXT, start, start.plusHours(2))
                    .at("Salle du Gymnase", "Place du Théâtre, Lille", GeoPoint.of(50.637, 3.064))
                    .registration(40);
            Meeting meeting = writer.createMeeting(meetings, draft);
            assertThat(meeting.startTime()).isEqualTo(start);
            assertThat(meeting.typeOfMeeting()).isEqualTo("in_person");
            assertThat(writer.updateMeeting(meetings, meeting.id(), draft.hybrid("https://visio.example.org/1"))
                            .typeOfMeeting())
                    .isEqualTo("hybrid");
            assertThat(writer.closeMeeting(meetings, meeting.id(), "Quarante personnes sont venues", 40)
                            .closed())
                    .isTrue();
            assertThat(writer.withdrawMeeting(meetings, meeting.id()).withdrawn())
                    .isTrue();

            String debates = component(decidim, ComponentKind.DEBATES);
            Debate debate = writer.createDebate(debates, "La place de la voiture", TEXT);
            assertThat(writer.updateDebate(debates, debate.id(), "La place du vélo", TEXT)
                            .title()
                            .in(Locale.FRENCH))
                    .isEqualTo("La place du vélo");
            assertThat(writer.closeDebate(debates, debate.id(), "Nous avons conclu")
                            .closedAt())
                    .isNotNull();
        }
    }

    @Test
    void a_refused_write_tells_what_the_server_says() {
        try (Platforms platform = Platforms.of("0.32.1")) {
            DecidimClient decidim = signedIn(platform, "0.32.1");
            String component = component(decidim, ComponentKind.PROPOSALS);

            assertThatExceptionOfType(GraphQlException.class)
                    .isThrownBy(
                            () -> decidim.writer("fr").createProposal(component, ProposalDraft.of("Court", "Court")))
                    .satisfies(e -> assertThat(e.code()).contains("ATTRIBUTE_VALIDATION_ERROR"));
            assertThatExceptionOfType(GraphQlException.class)
                    .isThrownBy(() -> platform.client
                            .writer("fr")
                            .createDebate(component(decidim, ComponentKind.DEBATES), "Un débat", TEXT))
                    .satisfies(e -> assertThat(e.code()).contains("MUTATION_NOT_AUTHORIZED_ERROR"));
        }
    }

    @Test
    void a_write_is_sent_once_whatever_happens() {
        try (Platforms platform = Platforms.of("0.29.5")) {
            DecidimClient decidim = signedIn(platform, "0.29.5");
            Proposal proposal =
                    decidim.proposals(FakeDecidim.PROCESS, q -> {}).first().orElseThrow();
            int before = platform.requests().size();
            platform.fake().failNext(503);

            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> decidim.writer("fr").addComment(proposal, "Une fois", 0));
            assertThat(platform.requests()).hasSize(before + 1);

            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> platform.client.writer("fr").addComment(proposal, "Sans compte", 0))
                    .withMessageContaining("Internal Server error");
        }
    }

    @Test
    void a_null_without_a_word_is_a_missing_right() {
        String body = "{\"data\":{\"decidim\":{\"version\":\"0.30.1\"},\"at\":{\"done\":null}}}";
        try (Platforms platform = Platforms.answering(200, "application/json", body)) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> platform.client.writer("fr").upVote("12"))
                    .withMessageContaining("nobody is signed in");
        }
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        try (Platforms platform = Platforms.of("0.32.1")) {
            DecidimWriter writer = platform.client.writer("fr");
            OffsetDateTime start = OffsetDateTime.parse("2026-12-01T18:00:00+01:00");

            assertThatIllegalArgumentException().isThrownBy(() -> writer.upVote("1 2"));
            assertThatIllegalArgumentException().isThrownBy(() -> ProposalDraft.of(" ", TEXT));
            assertThatIllegalArgumentException().isThrownBy(() -> writer.createDebate("x", "Titre", TEXT));
            assertThatIllegalArgumentException().isThrownBy(() -> writer.closeMeeting("1", "2", "Fin", -1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeetingDraft.of("Réunion", TEXT, start, start.minusHours(1)));
            assertThatIllegalArgumentException().isThrownBy(() -> platform.client.writer(" "));
            assertThat(platform.requests()).isEmpty();
        }
    }
}
