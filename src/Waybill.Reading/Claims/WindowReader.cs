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

    /// <summary>The two clocks of a claim; null where unknown.</summary>
    public (Edtf? Said, Edtf? Window) Read(FrameMatch match, Stance stance, List<Saying> sayings)
    {
        var said =
            sayings.LastOrDefault(s => s.Said is not null)?.Said
            ?? (
                published is null ? null
                : sayings.Any(s => s.IsRetro) && published.Latest is not null ? $"../{EndOf(published.Text)}"
                : published.Text
            );
        return (Parse(said), Parse(Window(match, stance, sayings, said)));
    }

    private string? Window(FrameMatch match, Stance stance, List<Saying> sayings, string? said)
    {
        var end = said is null ? ".." : EndOf(said);
        foreach (var date in view.Dates.Where(d => d.IsKnown))
        {
            if (sayings.Any(s => s.Said == date.Text && date.First < s.First + 6 && !s.Covers(match.First)) || !IsNear(match, date))
                continue;
            if (sayings.Any(s => s.Said is not null && s.Said == date.Text))
                continue;
            return date.Relation switch
            {
                DateRelation.Since or DateRelation.After => $"{date.From}/{end}",
                DateRelation.By => $"../{date.From}",
                _ => date.Text,
            };
        }

        var done =
            stance is { Act: Act.Report, Polarity: Polarity.Positive }
            && match.IsVerb
            && view.Chunks[match.Trigger] is VerbGroup group
            && (group.IsPast || group.IsBareParticiple)
            && match.Rule.Frame is "Transfer" or "Use" or "Movement" or "Test";
        return done && said is not null && end != ".." ? $"../{end}" : null;
    }

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
