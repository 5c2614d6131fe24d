package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over whatever version. */
final class DefaultDecidimClient implements DecidimClient {

    private final ClientSupport<DecidimClient> support;
    private final Calls calls;
    private final Spaces spaces;
    private final Contents contents;
    private final People people;

    DefaultDecidimClient(Service service, Target target, ServerProbe probe) {
        this.support = new ClientSupport<>("decidim", service, other -> new DefaultDecidimClient(other, target, probe));
        this.calls = new Calls(service, target, probe);
        this.spaces = new Spaces(calls);
        this.contents = new Contents(calls, spaces);
        this.people = new People(calls);
    }

    private static Parameters set(Consumer<? super Parameters> query) {
        Parameters parameters = new Parameters();
        query.accept(parameters);
        return parameters;
    }

    @Override
    public DecidimWriter writer(String language) {
        return new DefaultDecidimWriter(calls, Drafts.requireText("language", language));
    }

    @Override
    public DecidimServer server() {
        ServerProfile server = calls.server();
        return new DecidimServer(
                server.version(), server.release(), server.application(), server.limit(), server.missing());
    }

    @Override
    public Organization organization() {
        return people.organization();
    }

    @Override
    public List<ParticipatorySpace> spaces(Consumer<? super SpaceQuery> query) {
        return spaces.all(set(query));
    }

    @Override
    public List<ParticipatoryProcess> processes(Consumer<? super SpaceQuery> query) {
        return spaces.list(Spaces.Kind.PROCESSES, set(query));
    }

    @Override
    public List<Assembly> assemblies(Consumer<? super SpaceQuery> query) {
        return spaces.list(Spaces.Kind.ASSEMBLIES, set(query));
    }

    @Override
    public List<Conference> conferences(Consumer<? super SpaceQuery> query) {
        return spaces.list(Spaces.Kind.CONFERENCES, set(query));
    }

    @Override
    public List<Initiative> initiatives(Consumer<? super SpaceQuery> query) {
        return spaces.list(Spaces.Kind.INITIATIVES, set(query));
    }

    @Override
    public List<Consultation> consultations(Consumer<? super SpaceQuery> query) {
        return spaces.list(Spaces.Kind.CONSULTATIONS, set(query));
    }

    @Override
    public List<Voting> votings(Consumer<? super SpaceQuery> query) {
        return spaces.list(Spaces.Kind.VOTINGS, set(query));
    }

    @Override
    public Optional<Assembly> findAssembly(String id) {
        return spaces.find(Spaces.Kind.ASSEMBLIES, DecidimPlace.requireNumber(id), false);
    }

    @Override
    public Optional<Conference> findConference(String id) {
        return spaces.find(Spaces.Kind.CONFERENCES, DecidimPlace.requireNumber(id), false);
    }

    @Override
    public Optional<Initiative> findInitiative(String id) {
        return spaces.find(Spaces.Kind.INITIATIVES, DecidimPlace.requireNumber(id), false);
    }

    @Override
    public Optional<Consultation> findConsultation(String id) {
        return spaces.find(Spaces.Kind.CONSULTATIONS, DecidimPlace.requireNumber(id), false);
    }

    @Override
    public Optional<Voting> findVoting(String id) {
        return spaces.find(Spaces.Kind.VOTINGS, DecidimPlace.requireNumber(id), false);
    }

    @Override
    public ParticipatoryProcess process(String slug) {
        DecidimPlace.process(slug);
        return spaces.get(Spaces.Kind.PROCESSES, slug, true);
    }

    @Override
    public Optional<ParticipatoryProcess> findProcess(String slug) {
        DecidimPlace.process(slug);
        return spaces.find(Spaces.Kind.PROCESSES, slug, true);
    }

    @Override
    public List<ProcessGroup> processGroups() {
        return people.groups();
    }

    @Override
    public List<InitiativeType> initiativeTypes() {
        return people.initiativeTypes();
    }

    @Override
    public List<Component> components(DecidimPlace place) {
        return spaces.components(place);
    }

    @Override
    public Optional<Component> findComponent(String id) {
        return spaces.findComponent(id);
    }

    @Override
    public Paged<Proposal> proposals(DecidimPlace place, Consumer<? super ProposalQuery> query) {
        return contents.list(ContentKind.PROPOSALS, place, set(query));
    }

    @Override
    public Paged<Meeting> meetings(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.MEETINGS, place, set(query));
    }

    @Override
    public Paged<Debate> debates(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.DEBATES, place, set(query));
    }

    @Override
    public Paged<Budget> budgets(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.BUDGETS, place, set(query));
    }

    @Override
    public Paged<Result> results(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.RESULTS, place, set(query));
    }

    @Override
    public Paged<Post> posts(DecidimPlace place, Consumer<? super PostQuery> query) {
        return contents.list(ContentKind.POSTS, place, set(query));
    }

    @Override
    public Paged<StaticPage> pages(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.PAGES, place, set(query));
    }

    @Override
    public Paged<Survey> surveys(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.SURVEYS, place, set(query));
    }

    @Override
    public Paged<Sortition> sortitions(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.SORTITIONS, place, set(query));
    }

    @Override
    public Paged<Election> elections(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.ELECTIONS, place, set(query));
    }

    @Override
    public Paged<CollaborativeText> collaborativeTexts(DecidimPlace place, Consumer<? super ContentQuery> query) {
        return contents.list(ContentKind.COLLABORATIVE_TEXTS, place, set(query));
    }

    @Override
    public Optional<Proposal> findProposal(String component, String id) {
        return contents.find(ContentKind.PROPOSALS, component, id, new Parameters().detailed());
    }

    @Override
    public Optional<Meeting> findMeeting(String component, String id) {
        return contents.find(ContentKind.MEETINGS, component, id, new Parameters().detailed());
    }

    @Override
    public Optional<Debate> findDebate(String component, String id) {
        return contents.find(ContentKind.DEBATES, component, id, new Parameters().detailed());
    }

    @Override
    public Optional<Budget> findBudget(String component, String id) {
        return contents.find(ContentKind.BUDGETS, component, id, new Parameters().detailed());
    }

    @Override
    public Optional<Result> findResult(String component, String id) {
        return contents.find(ContentKind.RESULTS, component, id, new Parameters().detailed());
    }

    @Override
    public Optional<Post> findPost(String component, String id) {
        return contents.find(ContentKind.POSTS, component, id, new Parameters().detailed());
    }

    @Override
    public List<Comment> comments(Commentable resource, CommentOrder order) {
        String type = resource.type();
        if (type == null) {
            throw new IllegalArgumentException(
                    "The server did not tell the class of this, so its comments cannot be asked for");
        }
        return people.comments(type, resource.id(), order);
    }

    @Override
    public List<Author> authors(String partOfName) {
        return people.authors(partOfName);
    }

    @Override
    public Optional<Author> findAuthor(String id) {
        return people.findAuthor(id);
    }

    @Override
    public Optional<Author> me() {
        return people.me();
    }

    @Override
    public List<Metric> metrics(String... names) {
        return people.metrics(List.of(names));
    }

    @Override
    public DecidimClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super DecidimClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
