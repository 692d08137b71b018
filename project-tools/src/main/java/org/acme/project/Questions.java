// Only for the template.
package org.acme.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Function;

/** Asks for answers, each until it can be used. An empty answer is the one that is proposed. */
record Questions(BufferedReader input, Rules rules) {
    Answers ask() throws IOException {
        var title = ask("What is the name of your product?", "My Product", rules::title);
        var folder = ask("Where shall it be?", "../" + new Names(title, "").slug(), rules::folder);
        var group = ask("What is the package of its classes?", Answers.groupFrom(title), rules::group);
        var features = Feature.names(Feature.all(rules.template()));
        var without = ask("What shall it do without? There are: " + features + ".", "", rules::features);
        return new Answers(folder, new Names(title, group), without);
    }

    private <T> T ask(String question, String proposal, Function<String, T> rule) throws IOException {
        while (true) {
            System.out.print(question + " [" + (proposal.isEmpty() ? "nothing" : proposal) + "] ");
            System.out.flush();
            var answer = input.readLine();
            if (answer == null) {
                throw new Refused("There was no answer, so nothing was made.");
            }
            try {
                return rule.apply(answer.isBlank() ? proposal : answer.strip());
            } catch (Refused refused) {
                System.out.println(refused.getMessage());
            }
        }
    }
}
