using Waybill.Assessment;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Speakers;
using Waybill.Casework.Cases;
using Waybill.Casework.Configuration;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;
using Waybill.Dossier;
using Waybill.Reading;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Particulars;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Reporting;

/// <summary>A case weighed, as of one journal head, with all that its dossier shows.</summary>
public sealed class CaseAssessment
{
    private CaseAssessment(DossierInput dossier, JournalHead head) => (Dossier, Head) = (dossier, head);

    /// <summary>What a dossier is made from.</summary>
    public DossierInput Dossier { get; }

    /// <summary>The journal's head that the assessment stands on.</summary>
    public JournalHead Head { get; }

    /// <summary>The answers.</summary>
    public AssessedCase Case => Dossier.Case;

    /// <summary>The answer to a question.</summary>
    /// <exception cref="CaseworkException">The case does not ask it.</exception>
    public Answer Answer(string question) =>
        Case.Answers.FirstOrDefault(answer => answer.Question.Id == question)
        ?? throw new CaseworkException(
            $"{question}: case.yaml asks no such question: it asks {string.Join(", ", Case.Answers.Select(a => a.Question.Id))}"
        );

    /// <summary>The dossier's content as JSON.</summary>
    public string ToJson() => System.Text.Encoding.UTF8.GetString(DossierWriter.Write(Dossier, DossierFormat.Json));

    private static NamedParty? PartyOf(string name) =>
        KnownName.Of(name) switch
        {
            { Kind: EntryKind.Body or EntryKind.Group or EntryKind.Outlet or EntryKind.Firm } body => new(body.State, body.Id),
            _ => KnownName.StateOf(name) is { } state ? new(state, null) : null,
        };

    /// <summary>Weighs a case as its journal has it: configuration in force, claims after decisions.</summary>
    internal static CaseAssessment Of(CaseStore store, DecidedCase decided)
    {
        var record = decided.Record;
        var configuration = CaseConfiguration.InForce(store, record);
        var exhibits = record.Exhibits.Select(exhibit => Assessed(exhibit, decided.Texts)).ToList();
        var input = new AssessmentInput
        {
            Claims = decided.Claims,
            Exhibits = exhibits,
            Sources = configuration.Sources,
            PartyOf = PartyOf,
            Questions = configuration.Case.Questions,
            Lineages = configuration.Lineages,
            Links = DecidedLinks.Of(decided.Decisions),
            Judgements = [.. record.Decisions.Select(placed => placed.Decision).Where(decision => decision.Question is not null)],
        };
        var (names, screening) = NamedEntities.Of(store, decided);
        var dossier = new DossierInput
        {
            Title = configuration.Case.Title,
            Summary = configuration.Case.Summary,
            StandardOfProof = configuration.Case.StandardOfProof,
            Case = CaseAssessor.Assess(input, GoodsTree.Embedded, UnitCatalogue.Embedded, FrameCatalogue.Embedded),
            Exhibits = exhibits,
            Sources = configuration.Sources,
            Names = names,
            Screening = screening,
            Decisions = decided.Decisions,
            JournalHead = record.Head.ToString(),
            Generator = "waybill/" + Product.Version,
        };
        return new(dossier, record.Head);
    }

    private static AssessedExhibit Assessed(JournalledExhibit exhibit, IReadOnlyDictionary<Sha256, string> texts)
    {
        var about = exhibit.Extraction?.Metadata ?? ExhibitMetadata.Unknown;
        var text = texts.GetValueOrDefault(exhibit.Id);
        var particulars = text is not null && TextClaimReader.Reads(about) ? ParticularsReader.Of(text, about.Publisher) : null;
        return new(exhibit.Id, exhibit.Exhibit.Name, about, exhibit.Extraction?.Syndication ?? [], text, exhibit.FirstCaptured!.Value)
        {
            Particulars = particulars?.Named ?? [],
            Telltales = particulars?.Telling ?? [],
            StateWords = particulars?.StateWords,
            Signs = new(() => particulars is null ? null : PageSignsReader.Of(text!, about.Publisher, about.Published)),
            Amounts = new(() => particulars is null ? [] : CountedThings.Of(text!)),
        };
    }
}
