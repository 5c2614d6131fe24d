package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the section of a profile that lists the communes. */
final class CommunesReader {

    private final ProfileNode node;
    private final CommuneFiles files;

    CommunesReader(ProfileNode node, CommuneFiles files) {
        this.node = node.only("file", "list", "attribution", "former");
        this.files = files;
    }

    Communes read(ProfileNode boxNode, BoundingBox box) throws IOException {
        Map<CommuneCode, Commune> communes = new LinkedHashMap<>();
        (node.optional("list").isPresent() ? inline() : table())
                .forEach(commune -> communes.put(commune.code(), commune));
        if (communes.isEmpty()) {
            throw node.error("holds no commune");
        }
        for (Commune commune : communes.values()) {
            GeoPoint centroid = commune.centroid();
            if (centroid != null && !box.contains(centroid)) {
                throw boxNode.error("does not contain the centroid of " + commune.code() + " " + commune.name());
            }
        }
        return new Communes(communes.values(), former(communes).values());
    }

    private List<Commune> table() throws IOException {
        ProfileNode file = node.optional("file")
                .orElseThrow(() -> node.error("lacks the communes: give either \"file\" or \"list\""));
        Optional<Reader> found = files.open(file.text());
        try (Reader reader = found.orElseThrow(() -> file.error("names the table \"" + file.text()
                + "\", which is neither beside the profile nor one that the SDK brings"))) {
            return CommuneTable.read(reader, file.text());
        }
    }

    private List<Commune> inline() {
        if (node.optional("file").isPresent()) {
            throw node.error("has both \"file\" and \"list\": give one of them");
        }
        Map<CommuneCode, Commune> communes = new LinkedHashMap<>();
        for (ProfileNode item : node.items("list")) {
            Commune commune = commune(item);
            if (communes.put(commune.code(), commune) != null) {
                throw item.required("code").error("is " + commune.code() + ", which stands in the list twice");
            }
        }
        return new ArrayList<>(communes.values());
    }

    private static Commune commune(ProfileNode item) {
        item.only(
                "code",
                "name",
                "siren",
                "postcodes",
                "population",
                "totalPopulation",
                "centroid",
                "boundingBox",
                "formerCodes");
        Commune commune = new Commune(
                code(item.required("code")),
                item.required("name").text(),
                item.optional("siren").map(ProfileReader::siren).orElse(null),
                item.items("postcodes").stream().map(ProfileNode::text).toList(),
                population(item, "population"),
                population(item, "totalPopulation"),
                item.optional("centroid").map(ProfileReader::point).orElse(null),
                item.optional("boundingBox").map(ProfileReader::box).orElse(null),
                item.items("formerCodes").stream().map(CommunesReader::code).toList());
        BoundingBox box = commune.boundingBox();
        if (box != null && commune.centroid() != null && !box.contains(commune.centroid())) {
            throw item.required("boundingBox").error("does not contain the centroid of " + commune.code());
        }
        return commune;
    }

    private static @Nullable Integer population(ProfileNode item, String key) {
        ProfileNode number = item.optional(key).orElse(null);
        if (number == null) {
            return null;
        }
        long population = number.whole();
        if (population < 0 || population > Integer.MAX_VALUE) {
            throw number.error("is no population: " + population);
        }
        return (int) population;
    }

    private static CommuneCode code(ProfileNode node) {
        return node.text(CommuneCode::of, "the code of a commune");
    }

    private Map<CommuneCode, FormerCommune> former(Map<CommuneCode, Commune> communes) {
        Map<CommuneCode, FormerCommune> former = new LinkedHashMap<>();
        for (ProfileNode item : node.items("former")) {
            FormerCommune old = formerCommune(item, communes);
            if (former.put(old.code(), old) != null) {
                throw item.required("code").error("is " + old.code() + ", which stands in the list twice");
            }
        }
        for (Commune commune : communes.values()) {
            for (CommuneCode code : commune.formerCodes()) {
                FormerCommune known = former.putIfAbsent(code, new FormerCommune(code, commune.code(), List.of()));
                if (communes.containsKey(code)
                        || known != null && !known.commune().equals(commune.code())) {
                    throw node.error("gives the former code " + code + " to " + commune.code()
                            + ", but it belongs to another commune too");
                }
            }
        }
        return former;
    }

    private static FormerCommune formerCommune(ProfileNode item, Map<CommuneCode, Commune> communes) {
        item.only("code", "commune", "names");
        CommuneCode code = code(item.required("code"));
        CommuneCode commune = code(item.required("commune"));
        if (communes.containsKey(code)) {
            throw item.required("code").error("is " + code + ", which is a commune of today");
        }
        if (!communes.containsKey(commune)) {
            throw item.required("commune").error("is " + commune + ", which is not in the list of communes");
        }
        return new FormerCommune(
                code,
                commune,
                item.items("names").stream().map(ProfileNode::text).toList());
    }

    Attribution attribution() {
        return node.optional("attribution").map(ProfileReader::attribution).orElse(Attribution.unknown());
    }
}
