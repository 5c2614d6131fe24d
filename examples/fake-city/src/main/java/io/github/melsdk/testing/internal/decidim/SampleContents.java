package io.github.melsdk.testing.internal.decidim;

import static io.github.melsdk.testing.internal.decidim.SampleNodes.fr;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.node;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.theme;

import java.util.List;
import java.util.Map;

/** Components other than those for proposals and meetings, with what is in them. */
final class SampleContents {
    private final Platform platform;
    private final SampleParticipation city;
    private final SampleComponents components;

    SampleContents(Platform platform, SampleParticipation city, SampleComponents components) {
        this.platform = platform;
        this.city = city;
        this.components = components;
    }

    void budgets(Map<String, Object> process) {
        Map<String, Object> component = components.component(process, "Budgets", "budgets", "Le vote du budget");
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
        Map<String, Object> component = components.component(process, "Accountability", "accountability", "Le suivi");
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
        Map<String, Object> component = components.component(process, "Debates", "debates", "Les débats");
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
        components.comments(debate, 5);
    }

    void others(Map<String, Object> process) {
        Map<String, Object> blog = components.component(process, "Blogs", "blogs", "Actualités");
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
        Map<String, Object> pages = components.component(process, "Pages", "pages", "Le règlement");
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
        Map<String, Object> surveys = components.component(process, "Surveys", "surveys", "Enquête");
        Platform.list(surveys, "surveys").add(survey(surveys));
        Map<String, Object> sortitions = components.component(process, "Sortitions", "sortitions", "Tirage au sort");
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
        Map<String, Object> texts =
                components.component(process, "CollaborativeTexts", "collaborative_texts", "Charte");
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
        Map<String, Object> elections = components.component(process, "Elections", "elections", "Élection");
        Platform.list(elections, "elections").add(election());
        components.component(process, "Dummy", "dummy", "Composant inconnu");
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
}
