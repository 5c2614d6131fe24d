package io.github.melsdk.participation.decidim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.testing.FakeDecidim;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does is the same on every version. */
@ParameterizedClass
@ValueSource(strings = {"0.26.8", "0.29.5", "0.31.2"})
class DecidimClientTest {

    private static final String PROCESS = FakeDecidim.PROCESS;

    @Parameter
    String version;

    private Platforms platform;
    private DecidimClient decidim;

    @BeforeEach
    void start() {
        platform = Platforms.of(version);
        decidim = platform.client;
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private int release() {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    @Test
    void the_version_is_found_out_once() {
        assertThat(decidim.server().version()).isEqualTo(version);
        assertThat(decidim.server().release()).isEqualTo(release());
        assertThat(decidim.server().maxComplexity()).isEqualTo(release() < 27 ? 300 : 5000);
        assertThat(platform.requests()).hasSize(1);
    }

    @Test
    void a_hidden_version_is_found_out_by_fields() {
        platform.fake().hideVersion();

        assertThat(decidim.server().toldVersion()).isEmpty();
        assertThat(decidim.server().release()).isEqualTo(release());
        assertThat(platform.requests()).hasSize(release() < 31 ? 2 : 3);
    }

    @Test
    void proposals_bring_the_same_model_from_every_version() {
        List<Proposal> proposals = decidim.proposals(PROCESS, q -> {}).toList();

        assertThat(proposals).hasSize(5);
        Proposal first = proposals.get(0);
        assertThat(first.title().in(Locale.FRENCH)).isEqualTo("Une piste cyclable rue de Solférino");
        assertThat(first.state()).isEqualTo("accepted");
        assertThat(first.author().name()).isEqualTo("Camille Exemple");
        assertThat(first.supportsCount()).isZero();
        assertThat(proposals.get(4).supportsCount()).isEqualTo(5);
        assertThat(first.location()).isPresent();
        assertThat(first.classifications())
                .extracting(c -> c.name().in(Locale.FRENCH))
                .contains("Mobilité", "Climat");
        assertThat(first.classifications())
                .extracting(Classification::kind)
                .containsOnly(release() < 30 ? new String[] {"category", "scope"} : new String[] {"taxonomy"});
        assertThat(first.url()).contains("/processes/" + PROCESS + "/f/").endsWith("/proposals/" + first.id());
        assertThat(first.totalCommentsCount()).isEqualTo(9);
        assertThat(first.comments()).isEmpty();
        assertThat(platform.drift).isEmpty();
    }

    @Test
    void a_machine_s_translation_is_told() {
        Proposal first = decidim.proposals(PROCESS, q -> {}).first().orElseThrow();

        assertThat(first.title().get("en")).contains("[auto] Idea " + first.id());
        assertThat(first.machineTranslated()).isEqualTo(release() < 27 ? List.of() : List.of("en"));
    }

    @Test
    void what_has_no_position_comes_with_the_problem_beside_it() {
        Proposal official = decidim.proposals(PROCESS, q -> {}).toList().get(1);

        assertThat(official.author()).isNull();
        assertThat(official.location()).isEmpty();
        assertThat(official.body().in(Locale.FRENCH)).isEqualTo("Pour le #marche #ombre");
        if (release() >= 29) {
            assertThat(official.problems()).hasSize(2).first().satisfies(problem -> {
                assertThat(problem.message()).contains("Coordinates.latitude");
                assertThat(problem.path()).endsWith("1.coordinates.latitude");
            });
        }
    }

    @Test
    void comments_come_as_trees_and_tell_when_there_are_more() {
        List<Proposal> all = decidim.proposals(PROCESS, q -> q.withComments(20)).toList();
        List<Proposal> cut = decidim.proposals(PROCESS, q -> q.withComments(1)).toList();

        assertThat(all).allSatisfy(proposal -> {
            assertThat(proposal.hasMoreComments()).isFalse();
            assertThat(proposal.comments().stream().mapToInt(Comment::size).sum())
                    .isEqualTo(proposal.totalCommentsCount());
        });
        assertThat(all.get(0).comments()).hasSize(3);
        assertThat(cut.get(0).comments()).hasSize(1);
        assertThat(cut.get(0).hasMoreComments()).isTrue();
        List<Comment> whole = decidim.comments(cut.get(0));
        assertThat(whole).hasSize(3);
        assertThat(whole.get(0).comments().get(0).comments().get(0).comments()).hasSize(1);
        assertThat(whole.get(0).author().name()).isEqualTo("Camille Exemple");
        assertThat(decidim.comments(cut.get(0), CommentOrder.RECENT).get(0).id())
                .isEqualTo(whole.get(2).id());
        assertThat(platform.drift).isEmpty();
    }

    @Test
    void details_bring_files_and_history() {
        Proposal first = decidim.proposals(PROCESS, q -> q.detailed()).first().orElseThrow();

        assertThat(first.attachments()).singleElement().satisfies(file -> {
            assertThat(file.url()).startsWith(platform.fake().url() + "/uploads/attachment/");
            assertThat(file.title().isEmpty()).isEqualTo(release() < 28);
        });
        assertThat(first.versions())
                .singleElement()
                .satisfies(v -> assertThat(v.changeset()).containsKey("state"));
        assertThat(decidim.findProposal(componentOf(ComponentKind.PROPOSALS), first.id())
                        .orElseThrow()
                        .title())
                .isEqualTo(first.title());
        assertThat(platform.drift).isEmpty();
    }

    private String componentOf(ComponentKind kind) {
        return decidim.components(DecidimPlace.process(PROCESS)).stream()
                .filter(component -> component.kind().is(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void proposals_are_filtered_and_ordered_by_the_server() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);

        assertThat(decidim.proposals(PROCESS, q -> q.publishedSince(tomorrow)).toList())
                .isEmpty();
        assertThat(decidim.proposals(PROCESS, q -> q.publishedBefore(tomorrow)).toList())
                .hasSize(5);
        assertThat(decidim.proposals(PROCESS, q -> q.orderBy(ProposalOrder.ID, true))
                        .first()
                        .orElseThrow()
                        .voteCount())
                .isEqualTo(5);
    }

    @Test
    void every_kind_of_contents_is_read_with_and_without_details() {
        DecidimPlace place = DecidimPlace.process(PROCESS);
        for (boolean detailed : new boolean[] {false, true}) {
            assertThat(decidim.meetings(place, q -> set(q, detailed)).toList()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(decidim.debates(place, q -> set(q, detailed)).toList()).hasSize(1);
            assertThat(decidim.results(place, q -> set(q, detailed)).toList())
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.status().name().in(Locale.FRENCH)).isEqualTo("En cours");
                        assertThat(result.milestones()).hasSize(detailed ? 1 : 0);
                    });
            assertThat(decidim.posts(place, q -> set(q, detailed)).toList()).hasSize(1);
            assertThat(decidim.pages(place, q -> set(q, detailed)).toList()).hasSize(1);
            assertThat(decidim.surveys(place, q -> set(q, detailed)).toList())
                    .singleElement()
                    .satisfies(survey -> assertThat(
                                    survey.questionnaire().questions().get(0).options())
                            .hasSize(1));
            assertThat(decidim.sortitions(place, q -> set(q, detailed)).toList())
                    .singleElement()
                    .satisfies(draw -> {
                        assertThat(draw.selectedProposals()).containsExactly(2L, 3L);
                        assertThat(draw.requestedOn()).isNotNull();
                    });
            assertThat(decidim.budgets(place, q -> set(q, detailed)).toList())
                    .singleElement()
                    .satisfies(budget -> {
                        assertThat(budget.totalBudget()).isEqualTo(2_000_000);
                        assertThat(budget.projects())
                                .extracting(Project::budgetAmount)
                                .containsExactly(50_000L, 100_000L, 150_000L);
                    });
        }
        assertThat(platform.drift).isEmpty();
    }

    private static void set(ContentQuery query, boolean detailed) {
        if (detailed) {
            query.detailed();
        }
    }

    @Test
    void meetings_tell_when_and_where() {
        List<Meeting> meetings =
                new ArrayList<>(decidim.meetings(PROCESS, q -> q.detailed()).toList());

        Meeting first = meetings.get(0);
        assertThat(first.slots()).hasSize(1);
        assertThat(first.venue().in(Locale.FRENCH)).isEqualTo("Salle du Gymnase");
        assertThat(first.services()).hasSize(1);
        assertThat(first.agenda().items()).hasSize(1);
        assertThat(first.withdrawn()).isFalse();
        // The fifth one has no address online, which breaks its node on the server: it is null in the list.
        assertThat(meetings).hasSize(4);
    }

    @Test
    void spaces_of_all_kinds_are_read_from_those_that_have_them() {
        List<ParticipatorySpace> spaces = decidim.spaces(q -> q.detailed());

        assertThat(spaces).hasSize(release() < 28 ? 8 : 6).allSatisfy(space -> {
            assertThat(space.title().isEmpty()).isFalse();
            assertThat(space.url()).isNotNull();
            assertThat(decidim.components(space.place())).isNotNull();
        });
        ParticipatoryProcess process = decidim.process(PROCESS);
        assertThat(process.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.startDate()).isEqualTo(process.startDate()));
        assertThat(process.heroImage()).startsWith(platform.fake().url());
        assertThat(process.statistics()).extracting(Statistic::toString).containsExactly("proposals_count=12");
        assertThat(decidim.findAssembly(spaces.get(3).id())).isPresent();
        assertThat(decidim.processGroups().get(0).processes()).hasSize(3);
        assertThat(platform.drift).isEmpty();
    }

    @Test
    void components_are_told_by_kind_and_unknown_ones_stay() {
        List<Component> components = decidim.components(DecidimPlace.process(PROCESS));

        assertThat(components)
                .extracting(component -> component.kind().known().orElse(null))
                .contains(ComponentKind.PROPOSALS, ComponentKind.MEETINGS, ComponentKind.BUDGETS, ComponentKind.OTHER);
        assertThat(components.get(0).url()).contains("/f/" + components.get(0).id());
        assertThat(components.get(0).space().type()).isEqualTo("Decidim::ParticipatoryProcess");
        assertThat(decidim.findComponent(components.get(0).id())).isPresent();
        assertThat(decidim.findComponent("999999")).isEmpty();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(decidim.findProcess("inconnu")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> decidim.process("inconnu"))
                .withMessageContaining("participatoryProcess inconnu");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> decidim.proposals("inconnu", q -> {}).first());
        assertThat(decidim.findProposal("999999", "1")).isEmpty();
        platform.fake().hideProcess(PROCESS);
        assertThat(decidim.findProcess(PROCESS)).isEmpty();
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.proposals(" ", q -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.findProposal("x", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.findAssembly(""));
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.proposals(PROCESS, q -> q.pageSize(51)));
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.proposals(PROCESS, q -> q.withComments(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.pages(PROCESS, q -> q.withComments(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> decidim.authors(" "));
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void a_module_that_is_not_installed_is_asked_for_once() {
        platform.fake().withoutModule("conferences").withoutModule("conference");

        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> decidim.conferences(q -> {}))
                .withMessageContaining("conferences; the module is not installed");
        int asked = platform.requests().size();
        assertThatExceptionOfType(NotOfferedException.class).isThrownBy(() -> decidim.conferences(q -> {}));
        assertThat(platform.requests()).hasSize(asked);
        assertThat(decidim.spaces(q -> {})).isNotEmpty();
    }

    @Test
    void people_and_figures_are_read() {
        Organization organization = decidim.organization();
        assertThat(organization.name().in(Locale.FRENCH)).isEqualTo("Métropole de démonstration");
        assertThat(organization.statistics()).extracting(Statistic::key).contains("users_count");
        List<Author> people = decidim.authors("ex");
        assertThat(people).isNotEmpty();
        assertThat(decidim.findAuthor(people.get(0).id()).orElseThrow().profileUrl())
                .startsWith(platform.fake().url());
        assertThat(decidim.me()).isEmpty();
        if (release() < 31) {
            assertThat(decidim.metrics("proposals").get(0).history()).hasSize(1);
        } else {
            assertThatExceptionOfType(NotOfferedException.class)
                    .isThrownBy(() -> decidim.metrics("proposals"))
                    .withMessageContaining("up to 0.30");
        }
        assertThat(platform.drift).isEmpty();
    }

    @Test
    void a_list_goes_on_from_a_cursor() {
        platform.fake().withProposals("longue", 12, 0);
        var pages = decidim.proposals("longue", q -> q.pageSize(4)).pages().iterator();
        String next = pages.next().nextCursor().orElseThrow();

        List<Proposal> rest =
                decidim.proposals("longue", q -> q.pageSize(4).startingAt(next)).toList();

        assertThat(rest).hasSize(8);
        assertThat(rest.get(0).title().in(Locale.FRENCH)).isEqualTo("Proposition n° 5");
        assertThat(decidim.async(d -> d.proposals("longue", q -> {}).limit(10).toList())
                        .join())
                .hasSize(10);
    }

    @Test
    void a_list_without_order_is_read_whole_and_without_doubles() {
        platform.fake().withMeetings("agitee", 130).restlessOrder();

        List<Meeting> meetings = decidim.meetings("agitee", q -> q.pageSize(20)).toList();

        assertThat(meetings).extracting(Identified::id).doesNotHaveDuplicates().hasSize(130);
    }

    @Test
    void a_smaller_limit_than_usual_is_learnt() {
        platform.fake().withProposals("longue", 60, 0).maxComplexity(200);

        assertThat(decidim.proposals("longue", q -> {}).toList()).hasSize(60);
        assertThat(decidim.server().maxComplexity()).isEqualTo(200);
        platform.fake().reset().version(version).withProposals("longue", 60, 0).maxComplexity(200);
        assertThat(decidim.proposals("longue", q -> {}).toList()).hasSize(60);
    }
}
