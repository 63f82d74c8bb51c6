using Waybill.Assessment.Lineages.Mutations;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Words;

/// <summary>The words about what retellings changed that more than one form writes.</summary>
internal static class ChangeWords
{
    /// <summary>Over the changes of a question.</summary>
    public const string Heading = "What the retellings changed";

    /// <summary>In the place of words that an origin does not have.</summary>
    public const string Nothing = "nothing of the kind";

    /// <summary>In the place of words that a retelling left out.</summary>
    public const string LeftOut = "left out";

    /// <summary>What was changed, in a word.</summary>
    public static string Of(MutationKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>How many changes there are, with how many of each kind.</summary>
    public static string Summary(IReadOnlyList<ChangeEntry> changes)
    {
        var kinds = changes
            .GroupBy(change => change.Kind)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key)
            .Select(kind => $"{Of(kind.Key)} {NumberWords.Grouped(kind.Count())}");
        var retellings = changes.Select(change => change.Note).Distinct().Count();
        return $"{NumberWords.Count(changes.Count, "change")} in {NumberWords.Count(retellings, "retelling")}: {string.Join(", ", kinds)}.";
    }

    /// <summary>How many roundings keep what was said.</summary>
    public static string Kept(IReadOnlyList<RoundingEntry> roundings) =>
        $"{NumberWords.Count(roundings.Count, "rounding")} that {(roundings.Count == 1 ? "keeps" : "keep")} what was said, and why.";

    /// <summary>What is said where no retelling changed anything.</summary>
    public static string None(QuestionSection question)
    {
        var isRetold = new[] { question.Against, question.For, question.Possible, question.Aside }
            .SelectMany(part => part)
            .Any(lineage => lineage.Retellings.Count > 0);
        return isRetold ? "No retelling changed what its origin said." : "No retelling was found, so none changed what its origin said.";
    }
}
