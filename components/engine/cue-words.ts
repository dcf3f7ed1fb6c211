/**
 * The small words that turn an outcome into a claim: what is done to it, how surely, by whom it is said, and what makes it no claim.
 * Written as they read; they match in every inflection. A hyphen equals a space.
 */

const list = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

export const CUE_WORDS = {
  /** Makes a thing better, whether one wants more or less of it: "supports sleep", "helps anxiety". */
  better:
    list(`say hello to, hello to, essential to, vital to, crucial to, critical to, central to, necessary to, positively impact, favourably affect, tonify, effect in terms of, improvement in terms of, ease into, eases you into, easing into, ease you into, secret to, benefits like, benefits such as, benefits including, benefits include, smoother, clearer, brighter, calmer, sharper, firmer, softer, happier, easier, cleaner, better, reinforce, reinforcement of, replenish, populate, introduce, restock, ease the way to, things like, help things like, quality of, way to, path to, recipe for, known for, known for its, renowned for its, prized for its, valued for its, famous for its, improve, support, help, aid, assist, optimize, maintain, restore, balance, regulate, normalize, benefit, nourish, enhance digestion,
    sharpen, heal, repair, rebuild, regenerate, renew, rejuvenate, revitalize, replenish, protect, preserve, safeguard, defend, shield, stabilize, strengthen,
    fortify, contribute to, good for, great for, ideal for, best for, essential for, important for, vital for, crucial for, critical for, key to, key for,
    beneficial for, beneficial to, useful for, helpful for, effective for, effective in, effective at, effective against, necessary for, needed for, required for, designed for, formulated for,
    role in, important role in, perfect for, excellent for, excellent source of, superior for, works for, work wonders for, wonders for, indicated for, recommended for, improvement, enhancement,
    support of, support for, manage, management of, healthy, better, optimal, improved, take care of, care for, look after, keep, transform, upgrade, recover,
    refresh, revive, perfect, correct, smooth, soothe, soothing, calm, comfort, relax, tone, cleanse, nurture, feed, favour, favourable, sustain, stay on top of, ensure, achieve, enjoy,
    experience, unlock, discover, embrace, invest in, get, attain, reach, deliver, provide, offer, give, bring, impart, confer, lend, supply, reclaim, maximize, secure, target, address, tackle,
    modulate, positive effect on, positive effects on, beneficial effect on, beneficial effects on, beneficial impact on, positive impact on, profound effects on, effects on, impact on, influence on, effect on, benefits for, benefits of, benefits to, benefit of,
    optimization, regulation of, maintenance of, preservation of, protection of, restoration of, activation of, modulation of, prolong, extend, helper, solution for, remedy for, formula for, supplement for, product for, option for, choice for, herb for, herbs for, vitamin for, vitamins for, supplements for,
    ally, partner for, go-to for, tied to, linked to better, linked with better, linked with improved, associated with better, associated with improved, plays well with, kind to, gentle on, keeps your, leaves your, leaves the, leaves skin, leaves hair, leaving your, leaving the, leaving skin, leaving hair, leave your, leave skin, make, makes, even out, prime, fine-tune, harmonize, rebalance, equalize, purify, flush, detoxify, tune, rescue, positively affect, positively influence, linked with, linked to, associated with, positive association with, link between, links between, connection between, association between, relationship between, correlation between, works on, improver, assistance with, treatment of, treatment for, treatment in, therapy for, deal with, cope with, handle, help with, help against, help for, control, provide relief for, work for, work on, serve, suit, relief`),
  /** More of the thing, so it matters which one wants. */
  more: list(`come with, comes with, coming with, carry, happen, occur, arise, increase, boost, raise, enhance, promote, elevate, stimulate, encourage, amplify, augment, intensify, heighten, accelerate, speed up, speed, fuel,
    energize, upregulate, up-regulate, grow, build, produce, produce more, generate, create, develop, trigger the release of, activate, ramp up, supercharge, turbocharge, skyrocket, double, triple,
    more, greater, higher, increased, faster, enhanced, boosted, longer, stronger, deeper, fuller, thicker, foster, facilitate, induce, causes of, root causes of, underlying causes of, instil, instill, ignite, spark, drive, jump-start, kick-start, kickstart,
    lead to, result in, resulting in, leads to, rise in, gain in, gains in, higher levels of, precursor to, precursor of, rich source of, expand, pump up, fire up, rev up, multiply, potentiate, extended, thicken, lift, brighten, uplift, power, empower, bolster, kick up, step up, strengthening, bring on, bring about, cause, contribute to feelings of, sensitize, plump, hydrate, sustained, upsurge in`),
  /** Less of the thing. */
  less: list(`reduce, lower, decrease, relieve, ease, alleviate, fight, combat, prevent, protect against, protect from, protects you from, protects the body from, guard against, defend against, defends against, minimize, diminish, block, inhibit,
    suppress, cut, shorter, milder, rarer, crowd out, vanish, disappear, go away, went away, resolve, dispel, curb, curtail, treat, cure, eliminate, remove, slow, slow down, delay, ward off, stave off, fend off, counteract, counter, mitigate, reverse, lessen, attenuate, dampen,
    beat, stop, shorten, limit, neutralize, get rid of, rid, reduction, reduction in, reduction of, reductions in, relief from, relief of, relief for, freedom from, free from, decline in, drop in, lowering, decrease in,
    against, conquer, battle, banish, crush, destroy, kill, melt, melt away, burn, shed, lose, flush out, clear, clear up, wash away, blast, quell, quench, scavenge, abolish, halt, arrest, heal from, overcome,
    recover from, rid of, say goodbye to, goodbye, bye-bye, fewer, less, lower, reduced, lowered, decreased, diminished, downregulate, down-regulate, blunt, tame, subdue, offset, repel, stamp out, wipe out, eradicate, erase, fade, correct the,
    masking, desensitize, prevention of, cure for, remedy against, remedies for, antidote to, protection against, protection from, defense against, defence against,
    combats, resist, buffer, take the edge off, downplay, keep at bay, tone down, bring down, brings down, thwart, interrupt,, mask, weaken, break down, dissolve, dampening, deter, hinder, impede, loosen, lower risk of, reduced risk of, lower rates of, lower odds of, less likely to develop, less likely to, decreasing,, ameliorate, palliate, reliever, bust, slash, trim, zap, decongest, inactivate, drop, fall, decline, shrink, alleviation of, subside, combat the effects of`),
  /** Brings on something bad, or spoils something good. */
  worse:
    list(`not rule out, not ruled out, cannot rule out, some risk of, carries a risk of, carry a risk of, poses a risk of, pose a risk of, is a risk of, small risk of, slight risk of, possible risk of, worsen, impair, harm, damage, disrupt, disturb, aggravate, exacerbate, hurt, interfere with, trigger, provoke, deplete, compromise, irritate, hinders, upset, linked to increased, linked to higher risk, associated with increased risk of,
    increased risk of, higher risk of, greater risk of, elevated risk of, raise the risk of, raises the risk of, increase the risk of, increases the risk of, increasing the risk of, increased the risk of, may cause, can cause, might cause, could cause, poorer, worse, undermine, , side effects include, side effects such as, side effects like, side effects may include, side effects can include, adverse effects include, common side effects`),
  /** Some change, without saying which. */
  change: list(
    `affect, influence, alter, impact, act on, acts on, play a role in, plays a role in, playing a role in, involved in, role in the, implicated in, interact with, shift, change in, changes in`,
  ),
  negation:
    list(`not, no, never, neither, nor, without, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, wouldnt, couldnt, hasnt, havent, hardly, barely, fail to, failed to, fails to,
    failure to, unable to, lack of, lack, little evidence, no evidence, not enough evidence, insufficient evidence, scant evidence, minimal evidence, no clear benefit, no benefit, no effect on, no effect, no significant effect, no significant, no difference in, no difference, no change in, no change,
    no better than, ineffective, ineffective for, ineffective at, unlikely to, no more than placebo, free of, zero, rather than, instead of, nothing, no scientific evidence, no proof, little effect on, little or no effect on, unproven, minimal benefit, little benefit, unproven for, nothing to do with, contrary to, wasn't better, no impact on, not been shown, not been proven, has not been shown, myth that, misconception that, untrue that, no truth to, no link between, no association between, no connection between, no relationship between, no correlation between, no known, does nothing, do nothing, devoid of, lacks, absent, absence of, null, no improvement in, no reduction in, no increase in, no convincing evidence, no good evidence, weak evidence, mixed results, limited evidence, little to suggest, nothing to suggest, little support for, little reason to believe, little proof, not much evidence, no reason to believe, no solid evidence, no strong evidence, no clinical evidence, no credible evidence, myth that, is a myth, no truth to, false that, unlikely, disappointing, did little to, does little to, do little to, done little to, little to no, limited effect, limited effects, limited benefit, limited benefits, limited impact, marginal benefit, negligible effect, negligible effects`),
  /** Beside a name, those who were given it: "the zinc group", "people taking zinc". */
  given: list(`group, groups, arm, users, takers, taking, took, taken, given, receiving, received, between`),
  /** What stands for the evidence, of which a doubt may be said: "the hype about …". */
  evidence: list(
    `utility, usefulness, reputation, claim, claims, claim that, claims that, evidence, hype, idea, notion, theory, promise, promises, effectiveness, efficacy, benefit, benefits, effect, effects, proof, data, studies, research, link, connection, trials, results, findings`,
  ),
  /** What is said of evidence that does not hold: "is thin". */
  doubt: list(
    `unproved, unproven, unfounded, unsupported, unsubstantiated, unconfirmed, exaggerated, overstated, overblown, overhyped, weak, lacking, scarce, scant, scanty, thin, sparse, inconclusive, insufficient, inconsistent, mixed, conflicting, contradictory, nonexistent, premature, false, baseless, misleading, anecdotal, flimsy, shaky, questionable, doubtful, unclear, untested, disappointing, negative, debunked, disproved, disproven, refuted, discredited`,
  ),
  /** Holds a negation that denies nothing: "not only". */
  filler: list(
    `no history of, without a history of, history of, cold winter, cold weather, cold water, cold day, cold days, cold night, cold nights, cold drink, cold drinks, cold brew, cold pressed, cold press, cold temperatures, cold months, cold climate, cold climates, cold storage, cold place, not forget, not forgetting, never forget, not overlook, cannot overlook, not underestimate, not ignore, cannot ignore, known for centuries, learn more, read more, find out more, fat soluble, water soluble, fat-soluble, water-soluble, free shipping, free range, not only, not just, not merely, no wonder, no doubt, without a doubt, no matter, not to mention, not surprisingly, nothing but, not to worry, no longer, no more, when not, if not, no other, no longer have to, focus on, focused on, focuses on, focusing on, rest of, power of, attention to, keep in mind, in mind, weight of evidence, heart of, desire to, study of, sleep study, memory foam, energy bars, energy drink, energy drinks, health food, health claim, health claims, health care, healthcare, health professional, health professionals, health insurance, heart of the, skin care, skincare, hair care, mental health condition, mental health conditions, stress test, at heart, by heart, under pressure, in good health, public health, world health organization, department of health, national institutes of health, institutes of health, health organization, health concerns, health condition, health conditions, health problems, health issues, health risks, health history, health science, health sciences, health news, health news release, health benefit claims, health providers, health provider, health and lifestyle factors, body weight of, per kg body weight, kg body weight, kg bodyweight, dry weight, weight of, by weight, molecular weight, weight training, energy source, whether or not, in no time, why not, not alone, nothing beats, never fails to, as well, at least, at most, as much as, because of, more than, less than, over time, lower than, higher than, such as, as well as, so that, better known as, may 1, no exception, triple strength, double strength, extra strength, maximum strength, high strength, full strength, gained attention, lot of attention, gained a lot of attention, attracted attention, drawn attention, concentration of, concentrations of, in concentration, change in mood, changes in mood, flush with, skin types, all skin types, digestive tolerance, exercise tolerance, glucose tolerance`,
  ),
  hedge:
    list(`not rule out, not ruled out, cannot rule out, may, might, could, possibly, perhaps, potentially, potential, appear to, appears to, appear, seem to, seems to, seem, suggest, suggests, suggested, suggesting, suggests that, preliminary, early research, early studies, early evidence, emerging,
    emerging research, promising, promise, is thought to, are thought to, thought to, believed to, is believed to, believed that, thought that, presumably, probably, likely, tend to, limited evidence, some evidence, some research, some studies suggest, hypothesized, theoretically, in theory, theory, speculate, can potentially, hint, hints, may have, indications, potentially, initial evidence, initial research, modest evidence, plausible, plausibly, hope, hopeful, expected to, should help, would, may also, may help, might help, could help, implications for, has potential, proposed, propose, postulated, experimental, has the potential, have the potential, in the hopes of, in hopes of, potential benefits, possible, unlikely`),
  proof:
    list(`clinically proven, scientifically proven, proven, proven to, shown to, been shown, has shown, have shown, was shown, were shown, demonstrated, demonstrate, demonstrates, studies show, research shows, study shows, study found, studies have found, studies found, research has shown, trial found,
    found that, found to, was found, were found, clinical trials, clinical trial, controlled trial, controlled study, trials, trial, randomised, randomized, placebo, placebo-controlled, double-blind, meta-analysis, meta-analyses, systematic review, guarantee, guaranteed, guarantees, evidence shows, science shows, science-backed, evidence-based, evidence-backed, research-backed, backed by science, backed by research, clinically validated, scientifically validated, validates, validate, confirmed, confirm, confirms,
    confirmed by, established, researchers found, study, participants, volunteers, experienced significant, statistically significant, significantly, rct, rcts, in studies, proves, prove, proof, showed, observed, outperformed, cure, cures, compared with placebo, versus placebo, percent, clinically effective, clinically tested to, scientific research, research confirms, findings, well documented, well-documented, documented, well-established, reported that, cohort, subjects, patients who took, clinical data, clinical evidence, strong evidence, good evidence, high-quality evidence, research indicates, studies indicate, indicates that, concluded, authors concluded, p value, as per studies, research published, animal studies, animal study, animal models, animal model, lab studies, laboratory studies, cell studies, cell study, science says, compared with a placebo, compared to placebo, compared to a placebo, versus a placebo, than placebo, than a placebo, relative to placebo, per studies, researchers have found, according to research, according to studies, according to a study`),
  attributed:
    list(`common claim is, popular claim is, claim is that, used as, used to treat, traditional used, reported to be, used against, users report, users say, people report, users notice, users experience, users feel, users have reported, users find, customers report, customers say, customers tell us, tell us, customers love, reviewers, most users, many users, some users, user reports, anecdotal, anecdotally, anecdotal reports, traditionally used, traditional use, traditional uses, traditionally, traditional usages, used traditionally, used historically, historically used,
    used for centuries, has been used, have been used, been used for, been used to, been used as, is used for, is used to, is used in, are used for, are used to, is often used, is commonly used, are often used, used in ayurveda, used by, used for, in traditional medicine, traditional medicine, traditional chinese medicine, ayurvedic medicine, folk medicine, folklore, in ayurveda, ancient, reputed, reputation, said to, claimed to, claims to, claim to, claim that, claims that, reportedly, touted, hailed, marketed, marketed for, marketed as, promoted for, promoted as, promise to, promises to, promises relief, promising relief,  purport, purported, purports, purportedly, supposed to, supposedly, advertised, alleged, allegedly, some people say, people find, some find, many find, people swear by, swear by, many people, according to users, celebrated in, revered, classified as, popularly, fans say, proponents say, proponents, advocates say, believe it, believers, users claim, testimonials, testimonial, reviews say, my, i, we've heard, i've, native healers, herbalists use, herbalists, folk remedy, sold as, sold for, billed as, often taken for, taken for, considered to be an, has long been, long been used, centuries, recognized for, frequently used, most often used, used most often, also used, widely used, utilized as, is sold, long been regarded, intended to, some say, reported abilities, claims about, turn to, turning to, popularly used, believed by, going viral`),
  animals: list(
    `mice, mouse, rats, rat, animal, animals, animal studies, animal study, animal models, animal model, rodent, rodents, roundworms, worms, fruit flies, zebrafish, monkeys, dogs, pigs, rabbits, murine, transgenic mice, yeast, preclinical, guinea pigs, hamsters, drosophila, piglets, chickens, macaques`,
  ),
  cells: list(
    `in vitro, cell culture, cell cultures, cell study, cell studies, test tube, test-tube, petri dish, cultured cells, human cells, cell lines, cell line, isolated cells, ex vivo, lab studies, laboratory studies, cultured, in cells, fibroblasts in culture, in silico`,
  ),
  people: list(
    `people, adults, women, men, patients, participants, volunteers, humans, children, subjects, athletes, users, individuals, students, elderly, consumers, customers, seniors`,
  ),
  /** Those on whom it acts; they are never the subject of a claim. */
  person: list(
    `you, we, one, users, people, customers, i, us, anyone, everyone, someone, participants, subjects, patients, adults, women, men, children, kids, teens, athletes, individuals, volunteers, students, body, users, seniors, consumers, infants, babies, those who, person, everybody, myself, yourself, me`,
  ),
  /** A statement of cure, 21 CFR 101.93(g)(2). */
  cure: list(
    `cure, cures, reverse, eliminate, eradicate, heal, get rid of, wipe out, abolish, banish, permanently, cure for, destroy, kill, vanish, melt away, erase, end your`,
  ),
  /** Treating or preventing, as of a disease. */
  treat: list(
    `treat, cure, prevent, relieve, heal, reverse, alleviate, therapy for, treatment for, treatment of, remedy for, prevention of, protect against, reduce the risk of, lower the risk of, combat, fight`,
  ),
  disease: list(
    `disease, disorder, syndrome, patients with, patients, osteoporosis, hypertension, diabetes, alopecia, arthritis, cancer, dementia, infection, disorders, insomnia, depression, schizophrenia, asthma, eczema, psoriasis, migraine, epilepsy, diabetic, diabetics, alzheimer, parkinson, ulcerative, erectile dysfunction, androgenic, androgenetic, pattern hair loss, clinical depression, gout, anemia, lupus, autism, adhd, obesity, obese, hepatitis, cirrhosis, fibromyalgia, multiple sclerosis, anorexia, bipolar, ptsd, ocd, endometriosis, rosacea, dermatitis, neuropathy, ibs, irritable bowel, pcos, polycystic ovary, copd, crohn, colitis, hiv, heart failure, kidney failure, bronchitis, pneumonia, sinusitis, malaria, tuberculosis, tumor, tumors, thyroiditis, celiac, osteopenia, anxiety disorder, osteoarthritis, retinopathy, prediabetes`,
  ),
  /** The thing for sale, spoken of as a thing. */
  product: list(
    `supplement, supplements, formula, blend, product, products, capsule, capsules, pill, pills, tablet, tablets, gummy, gummies, complex, stack, kit, drops, powder, softgels, softgel, tonic, nootropic, nootropics, multivitamin blend, bottle, bottles, our formula, brand, probiotic blend, proprietary blend, drink, shake, patch, spray, elixir, tincture, serum, cream, lotion, moisturizer, shot, sachet, lozenges, lozenge, chews, infusion, syrup, ingredients, herbal blend, adaptogen blend, sticks, caps, capsule-in-capsule`,
  ),
  /** Words that stand for a substance named before. */
  anaphor: list(`it, they, this, these, those, both`),
  /** Nouns that stand for a substance named before, once "the" or "this" is before them; they also follow a name ("saffron extract"). */
  generic:
    list(`herb, herbs, extract, extracts, compound, compounds, nutrient, nutrients, mineral, minerals, vitamin, vitamins, botanical, botanicals, supplementation, supplementing, strains, strain, root, roots, drug, peptide, molecule, oil, agent, plant, mushroom, mushrooms,
    substance, adaptogen, adaptogens, fatty acids, fatty acid, dose, doses, intake, consumption, overdose, overdosing, overuse, overconsumption, large amounts, high amounts, small amounts, large doses, high doses, low doses, long-term use, regular use, daily use, prolonged use, continued use, excessive use, frequent use, ingestion, the mix, the mixture, the pairing, combination, pair, duo, polysaccharides, polyphenols, flavonoids, constituents, components, actives, active compounds, amino acid, amino acids, antioxidant, remedy, medicine, superfood, fiber, fibre, protein, ingredient, ingredients, powder, tea, juice,
    supplements, supplement, fruit, bark, enzyme, therapy, trace mineral, berry, berries, leaves, seeds, spice, resin, catechin, ketone, phytonutrients, bioflavonoids, carotenoids, carotenoid, bioactives, bioactive, phospholipid, peptides, polyphenol, flavonoid, alkaloid, saponins, standout, remedies, treatment, medication`),
  /** Study designs and the like, which only announce: "studies on X and sleep". */
  topicOnly: list(
    `know if, know whether, needed to know, when it comes to, conversation about, the idea of, as for, look for, looking for, finding the right, picking, importance of, introduction to, understanding, what is, rethinking, science behind, the science of, truth about, myths about, everything you need to know, benefits and side effects of, studies on, studied for, research on, research into, being studied for, investigated for, under investigation, article about, guide to, learn about, learn which, learn what, discover which, discover what, know which, understand which, explain which, explain what, talk about which, find out which, find out what, learn more about, find out about, read about, read more about, how to, talk about, discuss, whether, to see if, to determine if, to find out if, to test if, to investigate, we will explore, explores, explore, question of, read more, wondering, curious, overview of, tested whether, examine, evaluated the, designed to test, evaluate, assess, aims to, aimed to, hypothesis, can't tell, unclear whether, unclear, unclear if, unknown whether, ask your doctor, asked whether`,
  ),
  /** Advice, safety instructions and label text. */
  instruction: list(
    `consult, ask your doctor, speak to your doctor, talk to your doctor, talk to your healthcare, consult your, healthcare provider, healthcare professional, do not take, do not use, not intended for, not intended to, keep out of reach, store in, serving size, servings per container, directions, suggested use, as a dietary supplement, take one, take two, take 1, take 2, other ingredients, not been evaluated, evaluated by the food and drug administration, discontinue use, seek medical, add to cart, subscribe, shipping, refund, money-back, sign up, copyright, all rights reserved, cookies, privacy policy, terms of service, terms and conditions, newsletter, free shipping, out of stock, in stock, log in, sign in, buy now, shop now, view cart, checkout, related products, you may also like, customers also, third-party tested, gmp, gluten-free, non-gmo, if you are pregnant, if you have, before taking, before use, contraindicated, avoid if, should avoid, should not take, not recommended for, tell your doctor, call your doctor, should opt for, should choose, ensure you're purchasing, make sure you're buying, speak with your doctor, speak with a doctor, consult a physician, out of sight`,
  ),
  /** Marks of a page that sells. */
  shop: list(
    `add to cart, add to bag, add to basket, buy now, supplement facts, serving size, servings per container, suggested use, shop now, in stock, out of stock, free shipping, key ingredients, other ingredients, how to use, directions for use, customer reviews, subscribe and save, money-back guarantee, you may also like, select size, quantity, our formula, not been evaluated by the food and drug administration, not intended to diagnose, view cart, recommended dosage, recommended use, about this item, one-time purchase, sold out, bundle and save, buy it now, nutrition facts, veggie capsules, capsules, softgels, gummies, product details, product description, what it does`,
  ),
  /** Opens a list of benefits. */
  benefits: list(
    `benefits, key benefits, health benefits, main benefits, top benefits, key features, why choose, why you'll love it, what it does, how it works, how it helps, why it works, key ingredients, ingredients, potential benefits, helps with, may help with, good for, key ingredients and their benefits, reasons to take, what it's good for, great for, ideal for, product highlights, about this item, what you get, who it's for, perfect for, best for, what is it for, why take, designed for, indications, medicinal uses, therapeutic uses, traditional uses, uses and benefits, health properties, healing properties, uses, expected outcomes, expected results, what to expect`,
  ),
  /** Heads that make a noun phrase of an outcome: "sleep support", "stress relief". */
  headBetter: list(
    `support, enhancement, improvement, enhancer, booster, boost, boosting, enhancing, improving, promoting, supporting, benefit, benefits, aid, protection, optimization, maintenance, management, balance, control, regulation, care, optimizer, promoter, help, gains, restoration, repair, remedy, treatment, therapy, solution, assistance, protector, protecting, protective, fortifying, strengthening, balancing, optimising, improver, comfort, ally`,
  ),
  headLess: list(
    `relief, reduction, reducer, reducing, relieving, lowering, fighting, fighter, prevention, preventing, removal, elimination, blocker, blocking, suppression, suppressing, suppressant, suppressor, reliever, combating, busting, buster, defense, inhibitor, inhibiting, inhibition, killer, destroying, clearing, flush, loss prevention, shield, remedy, easing, soothing, melting, cure, scavenger, scavenging, reversal, resistance, cutter, cutting, burner, burning, minimizing, eraser`,
  ),
  /** Nouns that carry an outcome on without changing it. */
  neutral: list(
    `risk of, risks of, incidence of, symptoms of, signs of, feelings of, levels of, production of, release of, rates of, sense of, effects of, development of, progression of, onset of, state of, levels, level, symptoms, symptom, scores, score, function, functions, production, response, responses, problems, issues, health, quality, status, activity, capacity, rate, rates, markers, marker, severity, frequency, duration, intensity, ability, performance, condition, conditions, complaints, process, processes, measures, outcomes, risk, risks, discomfort, episodes, and, or, of, in, the, system, tissue, cells, tests, test, ratings, parameters, values, concentration, concentrations, volume, size, overall, naturally, patterns, properties, effects, effect, changes, incidence`,
  ),
  for: list(`for, to treat, in treating`),
  with: list(
    `when you start, when you first start, when starting, when first starting, after starting, when taking, while taking, after taking, when you take, once you start, when supplementing with, upon taking, following, with, from, by, thanks to, using, via, through, containing, due to, contains, including, includes, combines, combining, featuring, made from, enriched with, provided by, like, such as, e.g, because of, found in, of`,
  ),
  determiner: list(`the, a, an, your, our, their, his, her, its, my, this, that, these, those, both, all, any, some, every, each`),
  relative: list(
    `how, why, what, who, whom, whose, where, when, while, whereas, although, though, because, since, unless, until, if, but, however, yet`,
  ),
  copula: list(`is, are, was, were, be, been, being, am, become, becomes, remain, remains`),
  that: list(`that, which`),
  questionWord: list(`does, do, did, can, could, is, are, will, would, should, what, why, how, which, who, when, where, has, have, may`),
  coordination: list(`and, or, plus, as well as, along with, together with, nor, and/or, while also, while, then`),
  /** A thing that holds another: what it holds is not what the sentence is about. */
  contains: list(
    `contain, contains, provide, deliver, supply, rich in, source of, high in, packed with, loaded with, full of, made with, featuring, feature, include, called, known as, combine, combines, made from, derived from, extracted from, formulated with, enriched with, infused with, blended with, abundant in, composed of, pairing, pairs, offers, boasts, delivering`,
  ),
  preposition: list(
    `in, of, with, for, to, by, from, on, at, into, about, through, among, within, during, between, via, per, as, after, before, under, over, upon`,
  ),
  like: list(
    `like, unlike, similar to, as with, just like, also like, compared to, compared with, than, versus, vs, in contrast to, beats, alongside, superior to, better than, outperformed, outperforms, beating, equivalent to, comparable to, as effective as, over and above`,
  ),
} satisfies Record<string, readonly string[]>;

export type Cue = keyof typeof CUE_WORDS;

/** Verbs that double as brand names. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  [
    ...CUE_WORDS.better,
    ...CUE_WORDS.more,
    ...CUE_WORDS.less,
    ...CUE_WORDS.worse,
    'align',
    'complete',
    'pure',
    'life',
    'one',
    'active',
  ].filter((word) => !word.includes(' ')),
);
