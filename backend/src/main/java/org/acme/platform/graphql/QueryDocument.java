package org.acme.platform.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import java.util.stream.Stream;

/** The parsed document of a request, looked at before anything is spent on it. */
record QueryDocument(Document document) {

    /** @throws InvalidSyntaxException when it is no GraphQL, or has more tokens than the parser may look at */
    static QueryDocument parse(String text) {
        return new QueryDocument(Parser.parse(
                ParserEnvironment.newParserEnvironment().document(text).build()));
    }

    /** How many of its fields are asked for under another name: each alias can repeat what one field costs. */
    long aliases() {
        return nodes(document)
                .filter(node -> node instanceof Field field && field.getAlias() != null)
                .count();
    }

    /** Whether each of its operations only reads: which of them will run, the engine decides. */
    boolean onlyReads() {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .allMatch(operation -> operation.getOperation() == Operation.QUERY);
    }

    private static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(child -> nodes((Node<?>) child)));
    }
}
