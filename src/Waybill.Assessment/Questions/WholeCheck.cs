using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Questions;

/// <summary>Shares answer a question only when they are shares of its whole: every word of <see cref="Question.Of"/> stands in the claim's
/// whole.</summary>
internal static class WholeCheck
{
    private const string WholeRole = "whole";

    /// <summary>Why the whole does not fit; null when it does or the question is not about a share.</summary>
    public static string? Miss(AssessedClaim claim, Question question)
    {
        if (question.Of is null || question.Unit != Quantity.Percent)
            return null;
        var named = claim.Role(WholeRole).Select(m => m.Text).Append(claim.Claim.Quantity?.Of ?? "").Where(t => t.Length > 0).ToList();
        if (named.Count == 0)
            return "does not say what it is a share of";
        var words = named.SelectMany(Wording.Words).Select(Singular).ToHashSet(StringComparer.Ordinal);
        return Wording.Words(question.Of).Select(Singular).All(words.Contains)
            ? null
            : $"is a share of {string.Join(", ", named.Distinct().Order(StringComparer.Ordinal))}, not of {question.Of}";
    }

    private static string Singular(string word) =>
        word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
