using Waybill.Core.Claims;
using Waybill.Core.Time;
using Waybill.Reading.Attribution;
using Waybill.Reading.Dates;
using Waybill.Reading.Factuality;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>Tells when a claim was said and which window it is about, as far as the text or its date of publication give it.</summary>
internal sealed class WindowReader(SentenceView view, Edtf? published)
{
    private const int NearBefore = 4;
    private const int NearAfter = 8;
    private const int LatestOpening = 2;

    private readonly DateClauses clauses = new(view);

    /// <summary>The two clocks of a claim; null where unknown.</summary>
    /// <param name="match">The match.</param>
    /// <param name="stance">Its speaker's stance.</param>
    /// <param name="sayings">The sayings that hold it, outermost first.</param>
    /// <param name="carried">When the speaker of the sentence before spoke, where this one goes on with it.</param>
    public (Edtf? Said, Edtf? Window) Read(FrameMatch match, Stance stance, List<Saying> sayings, string? carried)
    {
        var said =
            sayings.LastOrDefault(s => s.Said is not null)?.Said
            ?? (sayings.Count == 0 ? carried : null)
            ?? (match.Rule is { Speaks: true, Act: Act.Deny } ? OnDay(match) : null)
            ?? (
                published is null ? null
                : sayings.Any(s => s.IsRetro) && published.Latest is not null ? $"../{EndOf(published.Text)}"
                : published.Text
            );
        return (Parse(said), Parse(Window(match, stance, sayings, said)));
    }

    // "denied it on Monday": when it was said, not when it happened.
    private string? OnDay(FrameMatch match) =>
        view.Dates.FirstOrDefault(d => d is { IsKnown: true, Relation: DateRelation.At } && IsNear(match, d))?.Text;

    private string? Window(FrameMatch match, Stance stance, List<Saying> sayings, string? said)
    {
        var end = said is null ? ".." : EndOf(said);
        var isDone = stance.Act is Act.Report or Act.Deny or Act.Allege && match.IsVerb && IsDone(match.Trigger);
        if (match.Rule is not { Speaks: true, Act: Act.Deny })
        {
            var dates = view
                .Dates.Where(d => d.IsKnown && !IsCompared(d) && !sayings.Any(s => s.Said is not null && s.Said == d.Text))
                .ToList();
            if ((dates.Find(d => IsNear(match, d)) ?? dates.Find(d => IsOfVerb(match, d))) is { } date)
                return Bounded(date, end);
            // "first seen there in 2019, had been bought from Chad": what had been done by then was done no later.
            if (isDone && IsPluperfect(match) && dates.Find(d => IsOfHigherVerb(match, d)) is { } later)
                return $"../{EndOf(later.Text)}";
        }

        var closes = match.Rule.Frame is "Transfer" or "Use" or "Movement" or "Test" or "SiteChange";
        return isDone && closes && said is not null && end != ".." ? $"../{end}" : null;
    }

    private static string Bounded(DateMention date, string end) =>
        date.Relation switch
        {
            DateRelation.Since or DateRelation.After => $"{date.From}/{end}",
            DateRelation.By => $"../{date.From}",
            _ => date.Text,
        };

    // "more than in 2020", "compared with May", "as in spring": it is told of something else.
    private bool IsCompared(DateMention date)
    {
        var before = date.First > 0 ? view.Tokens[date.First - 1].Lower : "";
        return before is "than" or "as" or "like" or "unlike" or "against" or "versus"
            || (
                before is "with" or "to" && date.First > 1 && view.Tokens[date.First - 2].Lower is "compared" or "relative" or "comparison"
            );
    }

    // By the tree it stands with the claim's verb; or it opens the sentence, and the claim's verb shares it.
    private bool IsOfVerb(FrameMatch match, DateMention date)
    {
        var (verb, governor) = (clauses.VerbOf(match), clauses.VerbOf(date));
        // "the parade of 26 May": the time is the noun's.
        if (view.Tokens[date.First].Lower == "of")
            return false;
        if (governor < 0 || verb < 0)
            return false;
        return verb == governor ? match.IsVerb : date.First <= LatestOpening && clauses.Shares(verb, governor);
    }

    private bool IsOfHigherVerb(FrameMatch match, DateMention date)
    {
        var (verb, governor) = (clauses.VerbOf(match), clauses.VerbOf(date));
        return clauses.IsUnder(verb, governor) && view.GroupOf(governor) is { IsPast: true };
    }

    private bool IsPluperfect(FrameMatch match) => view.Chunks[match.Trigger] is VerbGroup { IsPerfect: true, IsPastAuxiliary: true };

    // "sent", "may have sent", "were seen going"
    private bool IsDone(int trigger) =>
        view.Chunks[trigger] is VerbGroup group
        && (
            group.IsPast
            || group.IsBareParticiple
            || group is { IsPerfect: true, Modal: not null } or { IsPerfect: true, IsInfinitive: true }
            || (group.IsGerund && trigger > 0 && view.Chunks[trigger - 1] is VerbGroup { IsPassive: true, IsPast: true })
        );

    private bool IsNear(FrameMatch match, DateMention date)
    {
        if (date.First >= match.First && date.Last <= match.Last)
            return true;
        if (date.Last < match.First)
            return match.First - date.Last <= NearBefore && !VerbBetween(date.Last, match.First);
        return date.First - match.Last <= NearAfter && !VerbBetween(match.Last, date.First);
    }

    private bool VerbBetween(int first, int last) =>
        view.Chunks.Any(c => c.Kind is ChunkKind.Verb or ChunkKind.Stop && c.First > first && c.Last < last);

    private static string EndOf(string edtf) =>
        edtf.Contains('/', StringComparison.Ordinal) ? edtf[(edtf.IndexOf('/', StringComparison.Ordinal) + 1)..] : edtf;

    private static Edtf? Parse(string? edtf) => Edtf.TryParse(edtf, null, out var value) ? value : null;
}
