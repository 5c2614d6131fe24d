package io.github.melsdk.testing.internal.decidim;

import static io.github.melsdk.testing.internal.decidim.SampleNodes.fr;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.node;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.theme;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.translated;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Components with what is in them. */
public final class SampleComponents {
    private static final String PROPOSAL = "Decidim::Proposals::Proposal";
    private static final int LEVELS = 4;
    private static final List<String> IDEAS = List.of(
            "Une piste cyclable rue de Solférino",
            "Des bancs à l'ombre place Rihour",
            "Un jardin partagé à Fives",
            "Plus de stations V'Lille à Hellemmes",
            "Des fontaines à eau dans les parcs",
            "Un marché de nuit à Roubaix");

    private final Platform platform;
    private final SampleParticipation city;

    /**
     * Prepares to fill spaces.
     *
     * @param platform what is filled
     * @param city gives people and times
     */
    public SampleComponents(Platform platform, SampleParticipation city) {
        this.platform = platform;
        this.city = city;
    }

    /**
     * Adds a component.
     *
     * @param space where
     * @param type the name of its type
     * @param manifest its name on the server
     * @param name its name for people
     * @return its node
     */
    public Map<String, Object> component(Map<String, Object> space, String type, String manifest, String name) {
        String id = platform.newId();
        Map<String, Object> component = node(
                type,
                "id",
                id,
                "manifest",
                manifest,
                "name",
                fr(name),
                "weight",
                0,
                "url",
                "/processes/" + space.get("slug") + "/f/" + id + "/");
        platform.add(space, component);
        return component;
    }

    void proposals(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Proposals", "proposals", "Les idées");
        for (int i = 0; i < IDEAS.size(); i++) {
            Map<String, Object> proposal = proposal(component, IDEAS.get(i), i);
            comments(proposal, i == 0 ? 9 : i);
            if (i == 1) {
                proposal.put("body", fr("Pour le #marche gid://decidim/Decidim::Hashtag/12/ombre"));
                proposal.put("official", true);
                proposal.remove("author");
                proposal.remove("coordinates");
                proposal.remove("address");
            }
            if (i == 2) {
                SampleNodes.hide(proposal);
            }
        }
    }

    /**
     * Adds a proposal.
     *
     * @param component where
     * @param title its title
     * @param rank decides about author, class, votes and position
     * @return its node
     */
    public Map<String, Object> proposal(Map<String, Object> component, String title, int rank) {
        String id = platform.newId();
        Map<String, Object> proposal = node(
                "Proposal",
                "id",
                id,
                "title",
                translated(title, "Idea " + id),
                "body",
                fr("<p>" + title + ", parce que nous en avons besoin.</p>"),
                "state",
                rank % 3 == 0 ? "accepted" : null,
                "publishedAt",
                city.time(-100 + rank % 100),
                "createdAt",
                city.time(-120),
                "updatedAt",
                city.time(-1),
                "author",
                city.person(rank),
                "voteCount",
                rank % 50,
                "likesCount",
                rank % 7,
                "official",
                false,
                "reference",
                "MEL-PROP-" + id,
                "theme",
                theme(rank),
                "district",
                theme(rank + 1),
                "address",
                "Lille",
                "coordinates",
                Map.of("latitude", 50.60 + rank % 60 / 1000.0, "longitude", 3.05),
                "withdrawn",
                false,
                "url",
                component.get("url") + "proposals/" + id,
                "createdInMeeting",
                false);
        if (rank % 3 == 0) {
            proposal.put("answer", fr("<p>Retenue.</p>"));
            proposal.put("answeredAt", city.time(-3));
        }
        proposal.put(
                "attachments",
                List.of(node(
                        "Attachment",
                        "url",
                        "/uploads/attachment/" + id + ".pdf",
                        "type",
                        "pdf",
                        "thumbnail",
                        null,
                        "title",
                        fr("Croquis"))));
        platform.add(component, "proposals", PROPOSAL, proposal);
        return proposal;
    }

    /**
     * Adds a tree of comments, four levels deep where there are enough.
     *
     * @param resource what is commented on
     * @param count how many
     */
    public void comments(Map<String, Object> resource, int count) {
        Map<String, Object> parent = resource;
        for (int i = 0; i < count; i++) {
            parent = i % LEVELS == 0 ? resource : parent;
            Map<String, Object> comment = node(
                    "Comment",
                    "id",
                    platform.newId(),
                    "body",
                    "Commentaire n° " + (i + 1),
                    "createdAt",
                    city.time(-50 + i),
                    "author",
                    city.person(i),
                    "alignment",
                    i % 3 - 1,
                    "upVotes",
                    i,
                    "downVotes",
                    0,
                    "type",
                    "Decidim::Comments::Comment");
            Platform.list(parent, "comments").add(comment);
            platform.register(comment);
            parent = comment;
        }
    }

    void meetings(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Meetings", "meetings", "Les rencontres");
        for (int i = 0; i < 5; i++) {
            Map<String, Object> meeting = meeting(component, "Atelier n° " + (i + 1), 24 * (i + 1));
            if (i == 3) {
                meeting.put("typeOfMeeting", "online");
                meeting.put("onlineMeetingUrl", "https://visio.example.org/atelier");
                meeting.remove("coordinates");
            }
            if (i == 4) {
                meeting.put("onlineMeetingUrl", null);
            }
        }
    }

    /**
     * Adds a meeting of two hours.
     *
     * @param component where
     * @param title its title
     * @param hours its begin, in hours from now
     * @return its node
     */
    public Map<String, Object> meeting(Map<String, Object> component, String title, int hours) {
        String id = platform.newId();
        Map<String, Object> meeting = node(
                "Meeting",
                "id",
                id,
                "title",
                fr(title),
                "description",
                fr("<p>Venez en parler.</p>"),
                "startTime",
                city.time(hours),
                "endTime",
                city.time(hours + 2),
                "address",
                "Place du Théâtre, Lille",
                "location",
                fr("Salle du Gymnase"),
                "locationHints",
                fr("Rampe d'accès côté cour"),
                "coordinates",
                Map.of("latitude", 50.637, "longitude", 3.064),
                "typeOfMeeting",
                "in_person",
                "onlineMeetingUrl",
                "",
                "registrationsEnabled",
                true,
                "withdrawn",
                false,
                "remainingSlots",
                20,
                "reference",
                "MEL-MEET-" + id,
                "publishedAt",
                city.time(-48),
                "createdAt",
                city.time(-50),
                "updatedAt",
                city.time(-5),
                "registrationType",
                "on_this_platform",
                "author",
                city.person(2),
                "theme",
                theme(0),
                "url",
                component.get("url") + "meetings/" + id,
                "services",
                List.of(node("MeetingService", "title", fr("Boucle magnétique"), "description", fr("À l'accueil"))));
        meeting.put("agenda", agenda());
        platform.add(component, "meetings", "Decidim::Meetings::Meeting", meeting);
        return meeting;
    }

    private Map<String, Object> agenda() {
        Map<String, Object> item = node(
                "MeetingAgendaItem", "id", platform.newId(), "title", fr("Accueil"), "duration", 15, "position", 0);
        return node("MeetingAgenda", "id", platform.newId(), "title", fr("Déroulé"), "items", List.of(item));
    }

    void budgets(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Budgets", "budgets", "Le vote du budget");
        String id = platform.newId();
        Map<String, Object> budget = node(
                "Budget",
                "id",
                id,
                "title",
                fr("Budget 2026"),
                "description",
                fr("<p>Deux millions.</p>"),
                "total_budget",
                2_000_000,
                "weight",
                1,
                "url",
                component.get("url") + "budgets/" + id,
                "createdAt",
                city.time(-70),
                "updatedAt",
                city.time(-7));
        Platform.list(component, "budgets").add(budget);
        for (int i = 0; i < 3; i++) {
            String project = platform.newId();
            platform.add(
                    budget,
                    "projects",
                    "Decidim::Budgets::Project",
                    node(
                            "Project",
                            "id",
                            project,
                            "title",
                            fr("Projet " + (i + 1)),
                            "description",
                            fr("<p>Un projet.</p>"),
                            "budget_amount",
                            50_000 * (i + 1),
                            "selected",
                            i == 0,
                            "theme",
                            theme(i),
                            "url",
                            budget.get("url") + "/projects/" + project,
                            "reference",
                            "MEL-PROJ-" + project,
                            "confirmedVotes",
                            10 * i,
                            "coordinates",
                            Map.of("latitude", 50.63, "longitude", 3.06)));
        }
        results(process);
    }

    private void results(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Accountability", "accountability", "Le suivi");
        Map<String, Object> status =
                node("Status", "id", "1", "key", "en_cours", "name", fr("En cours"), "progress", 40);
        String id = platform.newId();
        Map<String, Object> result = node(
                "Result",
                "id",
                id,
                "title",
                fr("Bancs posés"),
                "description",
                fr("<p>Fait en partie.</p>"),
                "progress",
                40.0,
                "status",
                status,
                "startDate",
                city.day(-100),
                "endDate",
                city.day(100),
                "theme",
                theme(2),
                "reference",
                "MEL-RESU-" + id,
                "url",
                component.get("url") + "results/" + id,
                "externalId",
                "B-12",
                "coordinates",
                Map.of("latitude", 50.62, "longitude", 3.05));
        result.put(
                "milestones",
                List.of(node(
                        "Milestone",
                        "id",
                        platform.newId(),
                        "title",
                        fr("Commande"),
                        "description",
                        fr("Passée"),
                        "entryDate",
                        city.day(-30))));
        platform.add(component, "results", "Decidim::Accountability::Result", result);
    }

    void debates(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Debates", "debates", "Les débats");
        String id = platform.newId();
        Map<String, Object> debate = node(
                "Debate",
                "id",
                id,
                "title",
                fr("Quelle place pour la voiture ?"),
                "description",
                fr("<p>Débattons.</p>"),
                "startTime",
                city.time(-100),
                "endTime",
                city.time(100),
                "author",
                city.person(1),
                "reference",
                "MEL-DEBA-" + id,
                "theme",
                theme(0),
                "likesCount",
                3,
                "url",
                component.get("url") + "debates/" + id);
        platform.add(component, "debates", "Decidim::Debates::Debate", debate);
        comments(debate, 5);
    }

    void others(Map<String, Object> process) {
        Map<String, Object> blog = component(process, "Blogs", "blogs", "Actualités");
        String id = platform.newId();
        platform.add(
                blog,
                "posts",
                "Decidim::Blogs::Post",
                node(
                        "Post",
                        "id",
                        id,
                        "title",
                        fr("Le vote est ouvert"),
                        "body",
                        fr("<p>Jusqu'à dimanche.</p>"),
                        "author",
                        city.person(2),
                        "publishedAt",
                        city.time(-10),
                        "createdAt",
                        city.time(-11),
                        "updatedAt",
                        city.time(-10),
                        "url",
                        blog.get("url") + "posts/" + id));
        Map<String, Object> pages = component(process, "Pages", "pages", "Le règlement");
        Platform.list(pages, "pages")
                .add(node(
                        "Page",
                        "id",
                        platform.newId(),
                        "title",
                        fr("Règlement"),
                        "body",
                        fr("<p>Article 1</p>"),
                        "url",
                        pages.get("url")));
        Map<String, Object> surveys = component(process, "Surveys", "surveys", "Enquête");
        Platform.list(surveys, "surveys").add(survey(surveys));
        Map<String, Object> sortitions = component(process, "Sortitions", "sortitions", "Tirage au sort");
        platform.add(
                sortitions,
                "sortitions",
                "Decidim::Sortitions::Sortition",
                node(
                        "Sortition",
                        "id",
                        platform.newId(),
                        "title",
                        fr("Jury citoyen"),
                        "dice",
                        4,
                        "targetItems",
                        2,
                        "candidateProposals",
                        List.of(1, 2, 3),
                        "selectedProposals",
                        List.of(2, 3),
                        "requestTimestamp",
                        city.time(-9),
                        "author",
                        city.person(2)));
        Map<String, Object> texts = component(process, "CollaborativeTexts", "collaborative_texts", "Charte");
        Platform.list(texts, "collaborativeTexts")
                .add(node(
                        "CollaborativeText",
                        "id",
                        platform.newId(),
                        "title",
                        "Charte",
                        "body",
                        "<p>Nous.</p>",
                        "acceptingSuggestions",
                        true,
                        "url",
                        texts.get("url")));
        Map<String, Object> elections = component(process, "Elections", "elections", "Élection");
        Platform.list(elections, "elections").add(election());
        component(process, "Dummy", "dummy", "Composant inconnu");
    }

    private Map<String, Object> survey(Map<String, Object> component) {
        Map<String, Object> question = node(
                "Question",
                "id",
                platform.newId(),
                "body",
                fr("Comment venez-vous ?"),
                "questionType",
                "single_option",
                "mandatory",
                true,
                "position",
                0,
                "responseOptions",
                List.of(node("ResponseOption", "id", platform.newId(), "body", fr("À vélo"), "freeText", false)));
        Map<String, Object> questionnaire = node(
                "Questionnaire",
                "id",
                platform.newId(),
                "title",
                fr("Vos trajets"),
                "description",
                fr("Cinq minutes"),
                "questions",
                List.of(question));
        return node(
                "Survey",
                "id",
                platform.newId(),
                "questionnaire",
                questionnaire,
                "startsAt",
                city.time(-20),
                "endsAt",
                city.time(200),
                "allowResponses",
                true,
                "url",
                component.get("url"));
    }

    private Map<String, Object> election() {
        Map<String, Object> answer = node(
                "ElectionAnswer", "id", platform.newId(), "title", fr("Oui"), "results_total", 12, "selected", true);
        Map<String, Object> question = node(
                "ElectionQuestion",
                "id",
                platform.newId(),
                "title",
                fr("Êtes-vous pour ?"),
                "maxSelections",
                1,
                "minSelections",
                1,
                "answers",
                List.of(answer));
        return node(
                "Election",
                "id",
                platform.newId(),
                "title",
                fr("Vote du règlement"),
                "description",
                fr("Un vote"),
                "startTime",
                city.time(-5),
                "endTime",
                city.time(50),
                "bb_status",
                "vote",
                "questions",
                List.of(question));
    }

    void bikes(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Proposals", "proposals", "Contributions");
        proposal(component, "Éclairer la voie verte", 4);
        component(process, "Meetings", "meetings", "Réunions publiques");
    }

    /** Adds many proposals, the last entered last. */
    public void many(Map<String, Object> component, int count, int commentsEach) {
        for (int i = 0; i < count; i++) {
            comments(proposal(component, "Proposition n° " + (i + 1), i), commentsEach);
        }
    }

    /** Returns the first component of a kind. */
    public @Nullable Map<String, Object> first(Map<String, Object> space, String manifest) {
        return Platform.list(space, "components").stream()
                .filter(component -> manifest.equals(component.get("manifest")))
                .findFirst()
                .orElse(null);
    }
}
