"""Words around and inside the names of people."""

from __future__ import annotations

from ocr.fields.data import listed

HONORIFICS = listed(
    """
    mr mrs ms miss mx dr prof professor ing dipl mag eng engr sir dame rev hon capt col lt sgt maj gen hr herr
    frau fr sr sra srta don dona dott dottssa dottoressa avv arch geom rag m mme mlle me maitre sig signora dhr
    mevr mw drs ir mgr bc judr mudr phdr rndr inz lic licda abg dra univ doc akad ass av op yrd uzm dt prim
    mr.sc dipl-ing dr-ing pan pani shri smt sri tan dato datuk haji hj ustaz ts sdr bpk ibu ar adv er ca cs
    inz hab ec izv sc cpc cp spec prim arq abog cra cdor ddo contador psic odont med vet ft dg raedr thdr
    alhaji chief datin tuan encik puan cik pak bu khun bs ths ts gs pgs ckii cki dsa drg apt hjh tgk ust rer
    fh eth revd nat habil iur phil jur oec techn doctor mt akad maitre magister fm sen kfm
    """
)
"""Forms of address and academic titles before a name."""

HONORIFIC_ENDS = listed("a in innen o e")
"""What makes a title a woman's or a man's: "Mag.ª", "Dipl.-Ing.in", "Eng.º"."""

COURTESIES = listed(
    """
    mr mrs ms miss mx dr prof professor sir dame rev hon capt col lt sgt maj gen ing dipl mag eng engr
    hr herr frau fr sr sra srta don dona m mme mlle me sig signora dhr mevr mw pan pani shri smt sri tan dato datuk
    datin haji hj hjh alhaji chief tuan encik puan cik pak bu bpk ibu khun ustaz
    """
)
"""Of these what stays before a name: what people are called by, and what is understood everywhere."""

DEGREES = listed(
    """
    phd ph d md dmd dds mba msc bsc ma ba cpa esq esquire pe rn ra aia pmp bs ms tech be btech mtech jr sr ii
    iii iv cfa cfp llb llm jd dvm do od pa pharmd edd lcsw leed ap frics mrics riba arb fca aca acca cima faia
    ncidq cissp pg csm mph dba mcom bcom bba bed med mphil frcs mbbs frcp facs dc np bsn msn lmt cgr gri crs abr
    kc qc obe mbe cbe csc hons fracp mas dipl ing mag meng beng psyd csp sphr phr shrm mcips ceng miet cisa mcp
    """
)
"""Degrees and credentials behind a name."""

PARTICLES = listed(
    """
    de del della di da do dos das du des d van von der den zu zum zur vom ten ter te la le el al bin binti bint
    ibn abu ben af av y e i und the of st san o mac mc dal dalla degli lo
    """
)
"""Small words inside surnames."""

ASKS = listed("call ring see ask contact text phone llame appelez rufen chiama chiamare ligue fale zovi volejte")
"""Words that bid to turn to the person named behind them: "Call Ann Lee"."""

OWNERS = listed(
    "inh inhaber inhaberin prop propr owner tit gest vlasnik wlasc maj geschf gf bes besitzer besitzerin eig"
)
"""What stands before an owner's name, written out or cut short."""

SHORT_NAMES = listed(
    """
    wm geo chas thos jas jos joh chr alex edw robt saml benj danl fredk ma mohd muhd muh md mhd abd abdul fco fdo gpe guad
    mich mat andr ant aug bern christ diet edm ern eug fried friedr ger gottfr hein heinr herm hub jak joach jul konr leop
    ludw matth mart nik osk pet phil reinh rich rob rud seb sigm siegfr theod thom val vinc walt wern wilh wolfg stan kaz
    tad zbig jan mar gab raf mig dom
    """
)
"""Given names cut short, with a point behind them: "Wm. Hale", "Ma. Luisa Reyes"."""
