using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>Composes the content of a dossier in the order in which it is read, so that footnotes are numbered by first use.</summary>
internal static class ModelBuilder
{
    public static DossierModel Build(DossierInput input)
    {
        var (shelf, book) = (new ExhibitShelf(input.Exhibits), new FootnoteBook());
        var answers = input.Case.Answers;
        var letters = new SourceLetters(input.Case.Records, book);
        var parentage = new Parentage(input.Case.Pedigrees);
        var questions = answers.Select((answer, at) => new QuestionBuilder(answer, shelf, book, parentage, letters).Build(at + 1)).ToList();
        var unasked = input
            .Case.Unasked.Select(group => new UnaskedEntry(
                group.Frame,
                Clip.ToLabel(group.About),
                Clip.ToLabel(group.Why),
                book.Numbers(group.Claims)
            ))
            .ToList();
        var names = new NameList(input.Names, input.Screening, shelf, book).Build();
        var sources = input.Sources.OrderBy(source => source.Id, StringComparer.Ordinal).Select(letters.Entry).ToList();
        var decisions = new DecisionList(input.Decisions, [.. answers.Select(answer => answer.Question.Id)], shelf, book);
        var builder = new FootnoteBuilder(shelf);
        var listed = names
            .Parties.Where(name => name.Hits.Count > 0)
            .SelectMany(name => name.Notes, (name, note) => (Note: note, name.Number))
            .ToLookup(pair => pair.Note, pair => pair.Number);
        var footnotes = book.Claims.Select((claim, at) => builder.Build(claim, at + 1) with { Listed = [.. listed[at + 1]] }).ToList();
        return new()
        {
            Generator = Clip.ToLabel(input.Generator),
            Title = Clip.ToLabel(input.Title),
            Summary = input.Summary is { } summary ? Clip.ToQuote(summary) : null,
            StandardOfProof = input.StandardOfProof is { } standard ? Clip.ToLabel(standard) : null,
            Counts = input.Case.Counts,
            Families = Families(questions),
            Questions = questions,
            Unasked = unasked,
            Names = names,
            Exhibits = shelf.Entries(footnotes, input.FullText),
            Sources = sources,
            Decisions = decisions.Standing(),
            Orphaned = decisions.Orphaned(),
            Footnotes = footnotes,
            JournalHead = Clip.ToLabel(input.JournalHead),
        };
    }

    private static IReadOnlyList<string> Families(IReadOnlyList<QuestionSection> questions)
    {
        var ofValues = questions.SelectMany(question => question.Points).Select(point => point.Family).OfType<string>();
        var ofLineages = questions
            .SelectMany(question => new[] { question.Against, question.For, question.Possible, question.Aside })
            .SelectMany(part => part)
            .SelectMany(lineage => lineage.Origin.Families);
        return [.. Ordered(ofValues).Union(Ordered(ofLineages))];
    }

    private static IEnumerable<string> Ordered(IEnumerable<string> families) => families.Distinct().Order(StringComparer.Ordinal);
}
