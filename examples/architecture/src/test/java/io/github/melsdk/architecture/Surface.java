package io.github.melsdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What users can see. */
final class Surface {
    private static final List<String> FOREIGN = List.of("com.fasterxml.", "okhttp3.", "okio.", "kotlin.");
    private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    static final ArchRule RECORDS_NAME_ALL_THEIR_COMPONENTS = classes()
            .that(describe("records that Jackson reads", Surface::isReadByJackson))
            .should(Conditions.haveNo(
                    "component without @JsonProperty",
                    type -> components(type)
                            .filter(field -> !field.isAnnotatedWith(JSON_PROPERTY))
                            .filter(field -> !hasJacksonRole(field))
                            .map(JavaField::getName)
                            .toList()))
            .allowEmptyShould(true);

    static final ArchRule CLIENTS_DECLARE_NO_CHECKED_EXCEPTION = classes()
            .that(describe("clients", type -> type.getSimpleName().endsWith("Client") && isPublic(type.getModifiers())))
            .should(Conditions.haveNo(
                    "checked exception",
                    type -> type.getMethods().stream()
                            .filter(method -> isPublic(method.getModifiers()))
                            .filter(Surface::declaresChecked)
                            .map(JavaMethod::getName)
                            .toList()))
            .allowEmptyShould(true);

    private Surface() {}

    /** No type of a library in a signature that users compile against; one method takes the user's own client. */
    static ArchRule signaturesAreOurs(Set<String> exported) {
        return classes()
                .that(Published.inPackages(exported))
                .should(Conditions.haveNo("a library's type in a signature", Surface::foreignSignatures))
                .allowEmptyShould(true);
    }

    /** Public means exported, or internal by name. */
    static ArchRule publicClassesAreExportedOrInternal(Set<String> exported) {
        return classes()
                .that(describe("public", type -> isPublic(type.getModifiers()) && !type.isNestedClass()))
                .should(Conditions.be(
                        "exported or internal",
                        type -> exported.contains(type.getPackageName())
                                || type.getPackageName().contains(".internal")))
                .allowEmptyShould(true);
    }

    static boolean isReadByJackson(JavaClass type) {
        return type.isRecord() && components(type).anyMatch(field -> field.isAnnotatedWith(JSON_PROPERTY));
    }

    private static boolean hasJacksonRole(JavaField field) {
        return field.isAnnotatedWith("com.fasterxml.jackson.annotation.JsonAnySetter")
                || field.isAnnotatedWith("com.fasterxml.jackson.annotation.JsonIgnore");
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static Collection<String> foreignSignatures(JavaClass type) {
        List<String> found = new ArrayList<>();
        if (!isPublic(type.getModifiers())) {
            return found;
        }
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(Surface::isForeign)
                .forEach(parent -> found.add("parent " + parent.getName()));
        for (JavaMember member : type.getMembers()) {
            if (isVisible(member) && !member.getName().equals("okHttpClient")) {
                involved(member).filter(Surface::isForeign).forEach(used -> found.add(member.getFullName()));
            }
        }
        return found;
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
            return Stream.concat(
                    types.flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                    unit.getThrowsClause().getTypes().stream());
        }
        return ((JavaField) member).getAllInvolvedRawTypes().stream();
    }

    private static boolean isForeign(JavaClass type) {
        return FOREIGN.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean isVisible(JavaMember member) {
        return isPublic(member.getModifiers()) || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static boolean declaresChecked(JavaMethod method) {
        return method.getThrowsClause().getTypes().stream()
                .anyMatch(type -> !type.isAssignableTo(RuntimeException.class) && !type.isAssignableTo(Error.class));
    }
}
