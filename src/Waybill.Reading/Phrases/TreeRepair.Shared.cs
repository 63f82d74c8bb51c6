using Waybill.Reading.Grammar;

namespace Waybill.Reading.Phrases;

/// <content>Subjects that were torn apart.</content>
internal static partial class TreeRepair
{
    // They take a clause, and nobody as an object.
    private static readonly HashSet<string> OfClauses = ["say", "think", "insist", "argue", "conclude", "reckon", "maintain"];

    /// <summary>
    /// "The Post says the minister and 46 envoys have denounced it": the minister is no object of "says", but a subject beside the envoys.
    /// </summary>
    /// <param name="tree">The tree.</param>
    /// <param name="verb">A verb that the tree joins to the verb of saying.</param>
    /// <returns>The first subject; -1 where the tree is not of that form.</returns>
    private static int FirstSubject(SyntaxTree tree, int verb)
    {
        if (tree.Relations[verb] != "conj" || tree.Tags[verb] != Upos.Verb || tree.Heads[verb] is not (>= 0 and var saying))
            return -1;
        var second = tree.Dependent(verb, "nsubj", "nsubj:pass");
        var joint = Joint(tree, verb, second);
        if (!OfClauses.Contains(tree.Lemmas[saying]) || joint < 0 || joint > second || second > verb)
            return -1;
        foreach (var child in tree.Dependents(saying))
        {
            if (child > saying && child < joint && tree.Is(child, "obj", "nsubj"))
                return child;
        }

        return -1;
    }

    // "and" hangs on the verb, or on the subject behind it.
    private static int Joint(SyntaxTree tree, int verb, int second) =>
        tree.Dependent(verb, "cc") is >= 0 and var joint ? joint
        : second >= 0 ? tree.Dependent(second, "cc")
        : -1;

    private sealed partial class Draft
    {
        /// <summary>Gives a torn subject back to its verb.</summary>
        public void Share(int verb, int first)
        {
            var second = tree.Dependent(verb, "nsubj", "nsubj:pass");
            var joint = Joint(tree, verb, second);
            Relations[verb] = "ccomp";
            (heads[first], Relations[first]) = (verb, Relations[second]);
            (heads[second], Relations[second]) = (first, "conj");
            heads[joint] = second;
        }
    }
}
