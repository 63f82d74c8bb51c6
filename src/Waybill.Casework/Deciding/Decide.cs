using Waybill.Casework.Cases;
using Waybill.Casework.Claims;
using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Grading;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Deciding;

/// <summary>Records an analyst's decision on a claim, or a judgement on a question.</summary>
public static class Decide
{
    /// <summary>The decisions that can be recorded.</summary>
    public static IReadOnlyList<string> Verbs { get; } = ["accept", "reject", "edit", "undo", "note", "grade", "likelihood"];

    /// <summary>Records a decision.</summary>
    /// <param name="bench">Who decides.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="target">The claim's id or enough of it; for a grade or likelihood the question's id.</param>
    /// <param name="verb">One of <see cref="Verbs"/>.</param>
    /// <param name="details">Reason, settings, value.</param>
    /// <returns>The line that acknowledges it, and the journal's head.</returns>
    /// <exception cref="CaseworkException">The decision does not hold and is not recorded.</exception>
    public static (string Line, JournalHead Head) Run(Workbench bench, string path, string target, string verb, DecisionDetails details)
    {
        using var session = CaseSession.Open(bench, path);
        if (details.Why is { } why && string.IsNullOrWhiteSpace(why))
            throw new UsageException($"{verb}: --why is empty; give the reason, or leave it out");
        var (line, decisions) = verb is "grade" or "likelihood"
            ? Judgement(session, target, verb, details)
            : OnClaim(session, target, verb, details);
        var head = session.Append([.. decisions.Select(decision => new Decided(decision))]);
        session.CatchUp();
        return (line, head);
    }

    private static (string, IReadOnlyList<Decision>) OnClaim(CaseSession session, string target, string verb, DecisionDetails details)
    {
        var kind = Enum.Parse<DecisionKind>(verb, ignoreCase: true);
        var claim = Find(session.Writer.Index, target);
        var settings = ClaimSettings.Parse(details.Settings);
        if (kind == DecisionKind.Edit && settings.IsEmpty)
            throw new UsageException("edit: say what to change with --set key=value");
        if (kind != DecisionKind.Edit && !settings.IsEmpty)
            throw new UsageException($"{verb}: --set belongs to edit");
        if (details.Value is { } stray)
            throw new UsageException($"{verb}: '{stray}' has no meaning here: a reason goes with --why");
        if (kind == DecisionKind.Note && details.Why is null)
            throw new UsageException("note: say what with --why");
        if (kind == DecisionKind.Reject && details.Why is null)
            throw new UsageException("reject: give the reason with --why; the dossier shows it");
        var undone = kind == DecisionKind.Undo ? ToUndo(session.Writer.Index, claim) : null;
        if (undone is { Kind: DecisionKind.Link or DecisionKind.Unlink })
            return TakeBack(session, claim, undone, details.Why);
        var decision = new Decision
        {
            Kind = kind,
            Claim = claim,
            Replacement = kind == DecisionKind.Edit ? Edited(session.Writer, claim, settings) : null,
            Why = details.Why,
            By = session.Bench.Who,
            At = session.Bench.Clock.GetUtcNow(),
        };
        var line =
            decision.Replacement is { } edited ? $"{claim.Id} edited: {edited.Id}"
            : undone is not null
                ? $"{claim.Id} no longer {Past(undone.Kind)}{(undone.Kind == DecisionKind.Edit ? $": {undone.Claim!.Id}" : "")}"
            : $"{claim.Id} {Past(kind)}";
        return (line, [decision]);
    }

    // The journal has a link from either side, and so what takes it back.
    private static (string, IReadOnlyList<Decision>) TakeBack(CaseSession session, Claim claim, Decision link, string? why)
    {
        var at = session.Bench.Clock.GetUtcNow();
        var ends = session
            .Writer.Index.Decisions()
            .Select(made => made.Decision)
            .Where(made => made.Kind == link.Kind && made.At == link.At && IsEnd(made, link))
            .Select(made => made with { Kind = DecisionKind.Undo, Why = why, By = session.Bench.Who, At = at })
            .ToList();
        var was = link.Kind == DecisionKind.Link ? "linked to" : "unlinked from";
        return ($"{claim.Id} no longer {was} {link.With}", ends);
    }

    private static bool IsEnd(Decision made, Decision link) =>
        (made.Claim?.Id == link.Claim?.Id && made.With == link.With) || (made.Claim?.Id == link.With && made.With == link.Claim?.Id);

    // A claim that was edited is found under its id of now alone: say which that is.
    private static Claim Find(CaseIndex index, string target)
    {
        var edited = index
            .Decisions()
            .Select(made => made.Decision)
            .LastOrDefault(made =>
                made is { Kind: DecisionKind.Edit, Claim: { } before }
                && before.Id.ToString().StartsWith(target, StringComparison.OrdinalIgnoreCase)
            );
        if (
            edited?.Replacement is { } now
            && index.Claims(new ClaimFilter()).All(claim => !claim.Id.ToString().StartsWith(target, StringComparison.OrdinalIgnoreCase))
        )
            throw new CaseworkException($"{target}: the claim was edited and is now {now.Id}: name that one");
        return index.FindClaim(target);
    }

    private static Decision ToUndo(CaseIndex index, Claim claim)
    {
        var claims = index.Claims(new ClaimFilter()).ToDictionary(one => one.Id);
        return DecidedClaims.ToUndo(index.Decisions().Select(made => made.Attach(claims.GetValueOrDefault)), claim.Id)?.Decision
            ?? throw new CaseworkException($"undo: {claim.Id} was not accepted, rejected, edited, linked or unlinked");
    }

    private static Claim Edited(CaseStore store, Claim claim, ClaimSettings settings)
    {
        var text = WorkingText.Of(claim.Exhibit, store.Locker.ReadText(claim.Text), claim.Document);
        var draft = settings.Apply(claim.ToDraft(), text, FrameCatalogue.Embedded, ClaimReaders.Hint);
        var edited = Claim.Seal(draft, text, FrameCatalogue.Embedded);
        if (edited.Roles.Count == 0)
            throw new UsageException("edit: a claim needs at least one filler of a role");
        return edited.Id == claim.Id ? throw new CaseworkException("edit: the settings change nothing") : edited;
    }

    private static (string, IReadOnlyList<Decision>) Judgement(CaseSession session, string question, string verb, DecisionDetails details)
    {
        session.RecordConfiguration();
        var asked = CaseConfiguration.InForce(session.Writer, session.Record).Case.Questions;
        if (asked.All(q => q.Id != question))
            throw new CaseworkException(
                $"{question}: case.yaml asks no such question: it asks {string.Join(", ", asked.Select(q => q.Id))}"
            );
        if (details.Value is not { } value)
            throw new UsageException($"{verb}: say which, such as {(verb == "grade" ? "B2" : "'very likely' --yardstick 'ICD 203'")}");
        var decision = new Decision
        {
            Kind = verb == "grade" ? DecisionKind.Grade : DecisionKind.Likelihood,
            Question = question,
            Grade = verb == "grade" ? ParseGrade(value) : null,
            Likelihood = verb == "grade" ? null : ParseLikelihood(details.Yardstick, value),
            Why = details.Why ?? throw new UsageException($"{verb}: give the reason with --why"),
            By = session.Bench.Who,
            At = session.Bench.Clock.GetUtcNow(),
        };
        return ($"{question} {verb} {value}", [decision]);
    }

    private static Grade ParseGrade(string value) =>
        Grade.TryParse(value, null, out var grade)
            ? grade
            : throw new UsageException($"grade {value}: write a letter A to F and a digit 1 to 6, such as B2");

    private static Likelihood ParseLikelihood(string? yardstick, string term)
    {
        if (yardstick is null || !Likelihood.Yardsticks.TryGetValue(yardstick, out var bands))
            throw new UsageException($"likelihood: name the yardstick with --yardstick: {string.Join(", ", Likelihood.Yardsticks.Keys)}");
        var name = Likelihood.Yardsticks.Keys.First(key => key.Equals(yardstick, StringComparison.OrdinalIgnoreCase));
        var band =
            bands.FirstOrDefault(b => b.Term.Equals(term, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"likelihood '{term}': {name} has {string.Join(", ", bands.Select(b => b.Term))}");
        return new(name, band.Term);
    }

    private static string Past(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Accept => "accepted",
            DecisionKind.Reject => "rejected",
            DecisionKind.Edit => "edited",
            _ => "noted",
        };
}

/// <summary>What comes with a decision.</summary>
/// <param name="Why">The reason, or the note.</param>
/// <param name="Settings">For an edit, what to set.</param>
/// <param name="Value">For a grade the grade, for a likelihood the word.</param>
/// <param name="Yardstick">For a likelihood, the yardstick's name.</param>
public sealed record DecisionDetails(string? Why, IReadOnlyList<string> Settings, string? Value, string? Yardstick);
