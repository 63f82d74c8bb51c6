using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Claims;

/// <summary>Resolves the speakers, pages and declared utterances of a case's claims, and puts the claims into one order whatever theirs
/// was.</summary>
internal static class ClaimReading
{
    /// <summary>The claims that are not rejected, by id, with their speakers named in full where one of them does.</summary>
    public static IReadOnlyList<AssessedClaim> Read(AssessmentInput input)
    {
        var (read, names) = (ReadAlone(input), new FullNames(input.Sources));
        _ = names.Note(read);
        return [.. read.Select(names.Named)];
    }

    /// <summary>The same, each claim's speaker as it names him.</summary>
    public static IReadOnlyList<AssessedClaim> ReadAlone(AssessmentInput input)
    {
        var exhibits = input.Exhibits.OrderBy(e => e.CapturedAt).DistinctBy(e => e.Id).ToDictionary(e => e.Id);
        var speakers = new SpeakerResolver(new SourceIndex(input.Sources), input.PartyOf);
        var declared = new DeclaredUtterances(input.Lineages);
        return
        [
            .. input
                .Claims.Where(claim => claim.Status != ClaimStatus.Rejected)
                .DistinctBy(claim => claim.Id)
                .OrderBy(claim => claim.Id)
                .Select(claim => Read(claim, exhibits.GetValueOrDefault(claim.Exhibit), speakers, declared)),
        ];
    }

    private static AssessedClaim Read(Claim claim, AssessedExhibit? exhibit, SpeakerResolver speakers, DeclaredUtterances declared)
    {
        var speaker = speakers.Resolve(claim, exhibit);
        var page = PageAddress.Of(claim, exhibit);
        var read = new AssessedClaim(claim, exhibit, speaker, page) { Declared = declared.Find(claim, speaker, page) };
        var outlet = speakers.Outlet(read.Outlet());
        return read with { OutletKey = outlet.Key, IsOnSpeakersPage = speaker.OwnVoice || outlet.IsOneBodyWith(speaker) };
    }
}
