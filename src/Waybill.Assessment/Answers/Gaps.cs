using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment.Answers;

/// <summary>What is not known of an answer, as sentences of counts and gaps.</summary>
internal static class Gaps
{
    private static readonly Func<Evidence, string?>[] Sentences =
    [
        NoAnswer,
        Latest,
        Ceiling,
        Dateless,
        Undated,
        AssumedStart,
        NotComparable,
        Unstated,
        SharedFamilies,
        DrawnOn,
        UnknownFamilies,
        Parties,
        Anonymous,
        Possible,
        DeniedBesides,
        Undecided,
    ];

    public static IReadOnlyList<string> Of(Evidence evidence) => [.. Sentences.Select(sentence => sentence(evidence)).OfType<string>()];

    /// <summary>The hints of a question's roles that no claim of its frame bears there, each as a sentence: a slip of the pen answers nothing.
    /// </summary>
    public static IReadOnlyList<string> UnknownHints(Question question, IReadOnlyList<(AssessedClaim Claim, Fit Fit)> fits)
    {
        var sentences = new List<string>();
        foreach (var (role, wanted) in question.Roles.OrderBy(role => role.Key, StringComparer.Ordinal))
        {
            var borne = fits.SelectMany(fit => fit.Claim.Role(role))
                .Select(filler => filler.Hint)
                .OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var hint in wanted.Where(hint => borne.Count > 0 && !borne.Contains(hint)))
            {
                var like = borne
                    .Where(other => other.Split(':')[^1].Equals(hint.Split(':')[^1], StringComparison.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal);
                var meant = string.Join(" or ", like);
                sentences.Add($"No claim has '{hint}' as its {role}{(meant.Length > 0 ? $"; write {meant} in case.yaml" : "")}.");
            }
        }

        return sentences;
    }

    private static string? NoAnswer(Evidence e) => e.For.Count > 0 ? null : "No named origin says that it is so.";

    private static string? Latest(Evidence e) =>
        e.For.Max(t => t.Lineage.Origin.Said?.Latest) is { } last ? $"No origin has spoken for it since {Day(last)}." : null;

    private static string? Ceiling(Evidence e)
    {
        if (e.Range is not { OpenAbove: true, On: var on })
            return null;
        var last = e.Values.LastOrDefault(s => s.Told.Counts && s is { Ceiling: not null, On: not null });
        var before =
            last is { On: { } day, Ceiling: { } ceiling } && day < on
                ? $"; the last that did, {last.Told.Id}, says at most {NumberText.Grouped(ceiling)} as of {Day(day)}"
                : "";
        return $"No statement bounds it from above as of {Day(on)}{before}.";
    }

    private static string? Dateless(Evidence e)
    {
        var (placed, outside) = (e.Values.Count(s => s.DatedByExhibit && s.On is not null), e.Values.Count(s => s.On is null));
        if (placed + outside == 0)
            return null;
        var stands = placed == 1 ? "stands" : "stand";
        return outside > 0
            ? $"{Plural(placed + outside, "lineage gives", "lineages give")} no date, and {outside} of them stand outside the range."
            : $"{Plural(placed, "lineage gives", "lineages give")} no date and {stands} on the day of publication or capture.";
    }

    private static string? Undated(Evidence e) =>
        e.Fits.Count(f => f.Fit.Kind == FitKind.Answers && f.Claim.Claim.Said is null && f.Claim.Claim.Window is null) is > 0 and var count
            ? $"{Plural(count, "claim says", "claims say")} neither when it was said nor what time it is about."
            : null;

    private static string? AssumedStart(Evidence e) =>
        e.Fits.Count(f => f.Fit is { Kind: FitKind.Answers, AssumedStart: true }) is > 0 and var count
            ? $"{Plural(count, "claim does", "claims do")} not say from when it counts; assumed: from {Baseline(e)}."
            : null;

    private static string? NotComparable(Evidence e) =>
        e.Fits.Count(f => f.Fit.Kind == FitKind.NotComparable) is > 0 and var count
            ? $"{Plural(count, "claim counts", "claims count")} over a window that begins before {Baseline(e)}, and "
                + $"{(count == 1 ? "is" : "are")} not compared."
            : null;

    private static string? Unstated(Evidence e)
    {
        var reasons = e
            .Fits.Where(f => f.Fit.Kind == FitKind.Misses && f.Fit.Reason.EndsWith(" not stated", StringComparison.Ordinal))
            .GroupBy(f => f.Fit.Reason[..^" not stated".Length], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{Plural(g.Count(), "claim does", "claims do")} not state the {g.Key}")
            .ToList();
        return reasons.Count == 0 ? null : $"Of the same frame, {string.Join("; ", reasons)}.";
    }

    private static string? SharedFamilies(Evidence e)
    {
        var origins = e.For.Select(t => t.Lineage.Origin).DistinctBy(o => o.Id).ToList();
        if (origins.Count < 2 || e.Independent.Count > 1)
            return null;
        var footprints = origins.ConvertAll(o => e.Footprints.Of(o));
        var shared = footprints.Aggregate<IEnumerable<string>>((a, b) => a.Intersect(b, StringComparer.Ordinal)).ToList();
        return shared.Count == 0
            ? $"No two of the {origins.Count} origins for it are shown to be independent."
            : $"All {origins.Count} origins for it speak for or draw on {string.Join(", ", shared)}.";
    }

    private static string? DrawnOn(Evidence e)
    {
        var origins = e.For.Select(t => t.Lineage.Origin).DistinctBy(o => o.Id).ToList();
        var dependent = origins
            .Where(o => o is { DrawsOn.Count: > 0, ShowsMethod: false })
            .Select(o => (Origin: o, On: origins.Where(other => IsDrawnOn(other, o, e)).Select(other => other.Speaker)))
            .Where(pair => pair.On.Any())
            .Select(pair => $"{pair.Origin.Speaker} is not independent of {Names(pair.On)}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return dependent.Count == 0
            ? null
            : $"Who draws on another's material and shows no method of its own depends on it: {string.Join("; ", dependent)}.";
    }

    // Of the same families they would be dependent in any case.
    private static bool IsDrawnOn(Origin other, Origin by, Evidence e) =>
        e.Footprints.Shared(by, other).Count > 0 && !by.Families.Intersect(other.Families, StringComparer.OrdinalIgnoreCase).Any();

    private static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string? UnknownFamilies(Evidence e)
    {
        var speakers = e
            .For.Select(t => t.Lineage.Origin)
            .Where(o => e.Footprints.Of(o).Count == 0)
            .Select(o => o.Speaker)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return speakers.Count == 0
            ? null
            : $"Whose voice {string.Join(", ", speakers)} is in the end is not known: it counts where nobody else does, and adds nothing beside others.";
    }

    private static string? Parties(Evidence e) =>
        e.Independent.Count(o => o.IsParty) is > 0 and var count
            ? $"{count} of {Plural(e.Independent.Count, "independent origin", "independent origins")} for it "
                + $"{(count == 1 ? "speaks" : "speak")} for a party to the matter."
            : null;

    private static string? Anonymous(Evidence e) =>
        e.Aside.Count > 0
            ? $"{Plural(e.Aside.Count, "lineage has", "lineages have")} an anonymous or absent speaker and "
                + $"{(e.Aside.Count == 1 ? "is" : "are")} not counted."
            : null;

    private static string? Possible(Evidence e) =>
        e.Possible.Count > 0
            ? $"{Plural(e.Possible.Count, "lineage says", "lineages say")} only what could be, is planned or thought; no floor stands on that."
            : null;

    private static string? DeniedBesides(Evidence e) =>
        e.DeniedBesides.Count > 0
            ? $"{Plural(e.DeniedBesides.Count, "denial is", "denials are")} by who says on the same day that it is so, and "
                + $"{(e.DeniedBesides.Count == 1 ? "is" : "are")} not held against it."
            : null;

    private static string? Undecided(Evidence e)
    {
        var open = e.Undecided.Select(c => c.Why).ToList();
        return open.Count == 0 ? null : $"Which holds is open: {string.Join("; ", open)}.";
    }

    private static string Plural(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static string Baseline(Evidence e) => e.Question.Baseline is { } baseline ? DateWords.Say(baseline) : "its beginning";

    private static string Day(DateOnly day) => DateWords.Say(day);
}
