package io.github.melsdk.testing.internal.decidim;

import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Binds the schema of a version to the nodes of a platform. */
final class Wiring implements WiringFactory {
    private final Resolvers resolvers;
    private final MutationResolvers mutations;

    private Wiring(Resolvers resolvers, MutationResolvers mutations) {
        this.resolvers = resolvers;
        this.mutations = mutations;
    }

    static GraphQLSchema schema(DecidimSettings settings, Resolvers resolvers, MutationResolvers mutations) {
        TypeDefinitionRegistry types = new SchemaParser().parse(SchemaText.of(settings.release(), settings.disabled()));
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new Wiring(resolvers, mutations))
                .scalar(scalar("Date"))
                .scalar(scalar("DateTime"))
                .scalar(scalar("JSON"))
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry())
                .build();
        return new SchemaGenerator().makeExecutableSchema(types, wiring);
    }

    private static GraphQLScalarType scalar(String name) {
        return GraphQLScalarType.newScalar().name(name).coercing(new Plain()).build();
    }

    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
        return Wiring::resolve;
    }

    @Override
    public boolean providesTypeResolver(UnionWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
        return Wiring::resolve;
    }

    private static GraphQLObjectType resolve(TypeResolutionEnvironment environment) {
        Object object = environment.getObject();
        String name = object instanceof Map<?, ?> node ? String.valueOf(node.get("__typename")) : "";
        GraphQLObjectType type = environment.getSchema().getObjectType(name);
        return type == null ? Objects.requireNonNull(environment.getSchema().getObjectType("Component")) : type;
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        return true;
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        String parent = environment.getParentType().getName();
        String field = environment.getFieldDefinition().getName();
        if (parent.equals("Query")) {
            return resolvers.root(field);
        }
        if (parent.equals("Mutation") || parent.endsWith("Mutation")) {
            return mutations.of(parent, field);
        }
        return (DataFetcher<@Nullable Object>) this::value;
    }

    private @Nullable Object value(DataFetchingEnvironment call) {
        Map<String, Object> node = call.getSource();
        GraphQLFieldDefinition field = call.getFieldDefinition();
        Object value = node == null ? null : resolvers.field(node, field.getName(), call);
        if (value != null || node == null || node.containsKey(field.getName())) {
            return value;
        }
        boolean position = ((GraphQLNamedType) call.getParentType()).getName().equals("Coordinates");
        return GraphQLTypeUtil.isNonNull(field.getType()) && !position ? plain(field.getType()) : null;
    }

    /** Returns what a server has where nobody entered anything. */
    private static @Nullable Object plain(GraphQLOutputType type) {
        Object bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof graphql.schema.GraphQLList) {
            return List.of();
        }
        return switch (((GraphQLNamedType) bare).getName()) {
            case "Int", "Float" -> 0;
            case "Boolean" -> false;
            case "String" -> "";
            case "ID" -> "0";
            case "TranslatedField" -> Map.of();
            case "DateTime" -> "2026-01-05T09:00:00+01:00";
            case "Date" -> "2026-01-05";
            default -> Map.of();
        };
    }

    /** Passes values on as they are. */
    private static final class Plain implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return Objects.requireNonNullElse(text.getValue(), "");
            }
            throw new CoercingParseLiteralException("Dates and JSON are given as variables or texts");
        }
    }
}
